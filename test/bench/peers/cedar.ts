import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { allRights } from '#engine';
import type { Build } from './checker.ts';
import { allowedOf } from './grants.ts';
import { plainRows } from './rows.ts';

const policies = Object.fromEntries(
  allRights.map((right) => [
    right,
    `permit(principal, action == Action::"${right}", resource) when {
      principal.${right}.everything || principal.${right}.owners.contains(resource.owner) ||
      principal.${right}.units.contains(resource.unit) || resource.sharedFor.${right}.containsAny(principal.${right}.shares)
    };`,
  ]),
);

/** Cedar with its policies parsed beforehand; each question brings the two entities it is about, as its interface wants. */
export const cedar: Build = (facts, asked) => {
  const parsed = preparsePolicySet('models', { staticPolicies: policies });
  if (parsed.type === 'failure') throw new Error(parsed.errors.map(({ message }) => message).join('; '));
  const allowed = allowedOf(facts);
  const people = new Map(
    (facts.people ?? [])
      .filter(({ id }) => asked.has(id))
      .map((person) => {
        const attrs = Object.fromEntries(allRights.map((right) => [right, { ...allowed(person, right) }]));
        return [person.id, { uid: { type: 'Person', id: person.id }, attrs: attrs as never, parents: [] }];
      }),
  );
  const rows = new Map(
    [...plainRows(facts)].map(([id, row]) => [id, { uid: { type: 'Model', id }, attrs: row as never, parents: [] }]),
  );
  return {
    name: '@cedar-policy/cedar-wasm',
    can({ person, right, record }) {
      const [principal, resource] = [people.get(person), rows.get(record)];
      if (!principal || !resource) return false;
      const answer = statefulIsAuthorized({
        principal: principal.uid,
        action: { type: 'Action', id: right },
        resource: resource.uid,
        context: {},
        preparsedPolicySetId: 'models',
        entities: [principal, resource],
      });
      if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
      return answer.response.decision === 'allow';
    },
  };
};
