import { listNames } from './list-names.ts';
import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** A share works only for whoever has a security role with the same privileges. */
export const recipientCanUseShare = defineRule({
  id: 'recipient-can-use-share',
  needs: ['access', 'model', 'recipient', 'level', 'levelRights'],
  severity: 'warning',
  sentences: {
    pass: 'A share as {level} would work for {principal}.',
    fail: 'A share as {level} would do nothing, or less than it should, for {principals}: none of their security roles has {rights} on AI Model, and a share only works on top of a role. Give them one first: Basic User is enough to run models, Environment Maker to edit them.',
    cannotTell: 'Whether a share would work for {principal} could not be seen.',
  },
  cites: [pages.recordAccess, pages.aiBuilderSecurity],
  solvedBy: 'give-privilege',
  judge: ({ access, model, recipient, level, levelRights }) => {
    const asked = recipient.people.flatMap((person) =>
      levelRights.model.map((right) => ({
        person,
        right,
        ...access.holds(person.id, right, model.facts.table),
      })),
    );
    const evidence = [model.id, recipient.id];
    const lacks = asked.filter(({ answer }) => answer === 'no');
    if (lacks.length > 0) {
      const principals = listNames(lacks.map(({ person }) => person.name));
      return {
        verdict: 'fail',
        evidence: [...new Set([...evidence, ...lacks.map(({ person }) => person.id)])],
        data: { level, principals, rights: listNames(lacks.map(({ right }) => right)) },
      };
    }
    const open = [...new Set(asked.flatMap(({ unknown }) => unknown))];
    if (open.length > 0) return { verdict: 'cannot-tell', missing: open };
    return asked.length > 0 ? { verdict: 'pass', evidence, data: { level } } : { verdict: 'does-not-apply' };
  },
});
