import { allRights, type Facts, type RecordFacts, type Right } from '../facts.ts';
import { answerRight, explainAbsent, explainRight } from './explain-right.ts';
import type { Answer, Explanation, RightExplanation } from './explanation.ts';
import { findAsked, grantsFor } from './grants.ts';
import { documentedReadings, type Readings } from './readings.ts';
import { indexFacts, type World } from './world.ts';

/** What can be asked about access in an environment. */
export interface Access {
  readonly facts: Facts;
  /** All eight rights of a person or team on a row of the facts, with every path and every gate in the way. */
  explain(principal: string, record: string): Explanation;
  /** One right of a person or team on a row, which need not be among the facts: so that one can ask about a row as it would be. */
  explainRow(principal: string, right: Right, record: RecordFacts): RightExplanation;
  /** Whether a person or team holds a right on a row of the facts. */
  can(principal: string, right: Right, record: string): Answer;
  /** Whether a person or team holds the privilege for a right on a table at all, at any depth. */
  holds(principal: string, right: Right, table: string): { answer: Answer; unknown: readonly string[] };
}

/** Makes facts ready for questions about access: once per environment, then asked as often as one likes. */
export function compile(facts: Facts, readings: Readings = documentedReadings): Access {
  const world = indexFacts(facts, readings);
  const explainRow: Access['explainRow'] = (principal, right, record) => {
    const asked = findAsked(world, principal);
    return asked ? explainRight(world, asked, right, record) : explainAbsent(world, right, 'people', principal);
  };
  const explainOne = (principal: string, right: Right, id: string) => {
    const record = world.records.get(id);
    return record ? explainRow(principal, right, record) : explainAbsent(world, right, 'records', id);
  };
  return {
    facts,
    explainRow,
    explain(principal, record) {
      const rights = allRights.map((right) => [right, explainOne(principal, right, record)] as const);
      return { principal, record, rights: Object.fromEntries(rights) as Explanation['rights'] };
    },
    can(principal, right, id) {
      const [asked, record] = [findAsked(world, principal), world.records.get(id)];
      return asked && record ? answerRight(world, asked, right, record) : explainOne(principal, right, id).answer;
    },
    holds: (principal, right, table) => holdsPrivilege(world, principal, right, table),
  };
}

function holdsPrivilege(world: World, principal: string, right: Right, table: string): ReturnType<Access['holds']> {
  const asked = findAsked(world, principal);
  if (!asked) return explainAbsent(world, right, 'people', principal);
  const { held, maybe, open } = grantsFor(world, asked, right, table);
  if (held.length > 0) return { answer: 'yes', unknown: [] };
  const memberships = maybe.length > 0 ? asked.maybeTeams.flatMap(({ unknown }) => unknown) : [];
  const unknown = [...new Set([...open, ...memberships])];
  return { answer: unknown.length > 0 ? 'cannot-tell' : 'no', unknown };
}
