import { compile, type Right, type Role } from '#engine';
import { type Look, lookAt } from '../verdict/look.ts';
import type { Diagnosis } from '../verdict/verdict.ts';
import { lackingAfter, rowsOf, sharesWith } from './candidates.ts';
import type { Change, Errand } from './change.ts';
import { grantsOf } from './grants.ts';
import { narrowed } from './narrowed.ts';
import type { Way } from './ways.ts';

const made: Errand = { kind: 'ask-for-privilege' };

/**
 * What is left where no role that is there gives what is lacking: somebody makes one with just that, and shares what it does not reach. Its grants are
 * those of such a role, at user level.
 */
export function byNewRole(look: Look, { asked: { person }, needs }: Pick<Diagnosis, 'asked' | 'needs'>): Way {
  const theirs = needs.filter((need) => need.person === person);
  const role = roleFor(look, person, theirs);
  const { facts } = look.access;
  const after = lookAt(compile({ ...facts, roles: [...(facts.roles ?? []), role] }));
  const given: Change = { kind: 'give-role', role: role.id, principal: person };
  const about = narrowed(after.access.facts, { people: [person], records: rowsOf(theirs) });
  const shares = sharesWith(
    person,
    lackingAfter(about, theirs, { changes: [given], lacks: (answer) => answer !== 'yes' }),
  );
  return {
    changes: shares,
    errands: [made],
    grants: grantsOf(after, person, [given, ...shares]),
    onlyIf: null,
  };
}

/** A role of the facts' own kind with what somebody lacks, and no more. */
function roleFor({ access }: Look, person: string, needs: Diagnosis['needs']): Role {
  const privileges: Record<string, Partial<Record<Right, 'Basic'>>> = {};
  for (const { right, record } of needs) {
    if (access.holds(person, right, record.table).answer !== 'yes')
      privileges[record.table] = { ...privileges[record.table], [right]: 'Basic' };
  }
  return { id: 'a role that is to be made', privileges };
}
