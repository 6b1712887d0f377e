import type { Facts, RecordFacts, Right } from '../facts.ts';
import { type Answers, answersOver, type ManySettled } from './dense/answers.ts';
import { byPaths } from './dense/by-paths.ts';
import { bitFor, rightsIn } from './dense/right-bits.ts';
import { explainAlike } from './explain-alike.ts';
import { explainAny, explainNobody, explainRight } from './explain-right.ts';
import type { Answer, Explanation, RightExplanation } from './explanation.ts';
import { findAsked } from './grants.ts';
import { holdsPrivilege } from './holds-privilege.ts';
import { type Count, countPeopleWith, peopleWith, type Rights, recordsWith, rightsOfAll, type Those } from './many.ts';
import { documentedReadings, type Readings } from './readings.ts';
import { whenLookedAt } from './when-looked-at.ts';
import { indexFacts, type World } from './world.ts';

/** What can be asked about access in an environment. People and teams alike may be asked about; both are called principals. */
export interface Access {
  readonly facts: Facts;
  /** All eight rights of a person or team on a row of the facts, with every path and every gate in the way; one object wherever they are alike. */
  explain(principal: string, record: string): Explanation;
  /** One right of a person or team on a row, which need not be among the facts: so that one can ask about a row as it would be. */
  explainRow(principal: string, right: Right, record: RecordFacts): RightExplanation;
  /** Whether a person or team holds a right on a row of the facts. */
  can(principal: string, right: Right, record: string): Answer;
  /** Whether a person or team holds the privilege for a right on a table at all, at any depth. */
  holds(principal: string, right: Right, table: string): { answer: Answer; unknown: readonly string[] };
  /** All rights of a person or team on a row, without the reasons. */
  rights(principal: string, record: string): Rights;
  /** The people, without teams, who hold a right on a row. */
  peopleWith(right: Right, record: string): Those;
  /** The rows on which a person or team holds a right. */
  recordsWith(right: Right, principal: string): Those;
  /** How many people hold a right on each row, in the order of the facts. */
  countPeopleWith(right: Right): Count[];
  /** Everybody's rights on a row as bytes, a bit for each right in the order of `allRights`, people first, in the order of the facts. */
  rightsOfAll(record: string): ManySettled;
  /** The same answers by number: what `compare` adds up. */
  readonly answers: Answers;
}

/** Makes facts ready for questions about access: once per environment, then asked as often as one likes. */
export function compile(facts: Facts, readings: Readings = documentedReadings): Access {
  const world = indexFacts(facts, readings);
  const { principals, records } = world;
  const { organization } = principals;
  let built: Answers | null = null;
  const answers = () => {
    built ??= answersOver(world);
    return built;
  };
  let explaining: ReturnType<typeof explainAlike> | null = null;
  const alike = () => {
    explaining ??= explainAlike(answers());
    return explaining;
  };
  const rights = (principal: string, record: string) => {
    const [n, row] = [listed(world, principal), world.records.at[record]];
    const known = n !== undefined && row !== undefined;
    const { held, open } = known ? answers().pair(n, row) : byPaths(world, principal, record);
    return { held: rightsIn(held), cannotTell: rightsIn(open) };
  };
  return {
    facts,
    explainRow(principal, right, record) {
      const asked = findAsked(world, principal);
      return asked ? explainRight(world, asked, right, record) : explainNobody(right, principal);
    },
    explain(principal, record) {
      const [n, row] = [listed(world, principal), world.records.at[record]];
      if (n !== undefined && row !== undefined) return { principal, record, rights: alike()(n, row) };
      return { principal, record, rights: whenLookedAt((right) => explainAny(world, principal, right, record)) };
    },
    can(principal, right, record) {
      const [n, row] = [principals.at[principal] ?? organization, records.at[record]];
      if (n >= organization || row === undefined) return explainAny(world, principal, right, record).answer;
      return answerOf(built ?? answers(), n, row, bitFor(right));
    },
    holds: (principal, right, table) => holdsPrivilege(world, principal, right, table),
    rights,
    peopleWith: (right, record) => peopleWith(answers(), right, record),
    recordsWith: (right, principal) => recordsWith(answers(), right, principal),
    countPeopleWith: (right) => countPeopleWith(answers(), right),
    rightsOfAll: (record) => rightsOfAll(answers(), record),
    get answers() {
      return answers();
    },
  };
}

/** The number of a person or team of the facts. */
function listed({ principals }: World, id: string): number | undefined {
  const n = principals.find(id);
  return n !== undefined && n < principals.organization ? n : undefined;
}

function answerOf(answers: Answers, principal: number, row: number, bit: number): Answer {
  if (answers.complete) return (answers.held(principal, row) & bit) === 0 ? 'no' : 'yes';
  const { held, open } = answers.pair(principal, row);
  if ((held & bit) !== 0) return 'yes';
  return (open & bit) === 0 ? 'no' : 'cannot-tell';
}
