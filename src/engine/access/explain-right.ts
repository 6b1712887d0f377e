import type { RecordFacts, Right } from '../facts.ts';
import { decideRight } from './decide-right.ts';
import type { Answer, Missing, Path, RightExplanation } from './explanation.ts';
import { type Asked, findAsked } from './grants.ts';
import { nearMisses } from './near-misses.ts';
import { findDecidingRow } from './rows-above.ts';
import { stopsFor } from './stops.ts';
import type { World } from './world.ts';

/** The same of anybody and any row by id, whether the facts have them or not. */
export function explainAny(world: World, principal: string, right: Right, id: string): RightExplanation {
  const record = world.records.get(id);
  if (!record) return explainAbsent(world, right, id);
  const asked = findAsked(world, principal);
  return asked ? explainRight(world, asked, right, record) : explainNobody(right, principal);
}

/** Whether somebody holds a right on a row, with every path and, unless it is a yes, everything in the way. */
export function explainRight(world: World, asked: Asked, right: Right, record: RecordFacts): RightExplanation {
  if (record.owner === null && record.parent) return explainByParent(world, asked, right, record);
  const { answer, paths, unknown, stop, ask, grants } = decideRight(world, asked, right, record);
  if (answer === 'yes') return { right, answer, paths, missing: [], unknown };
  if (answer === 'cannot-tell') return cannotTell(right, paths, unknown);
  return no(right, paths, [...(stop ? [stop] : []), ...(paths.length > 0 ? [] : nearMisses(ask, grants))]);
}

/** The bare answer, without putting together what is in the way. */
export function answerRight(world: World, asked: Asked, right: Right, record: RecordFacts): Answer {
  if (record.owner === null && record.parent) return explainByParent(world, asked, right, record).answer;
  return decideRight(world, asked, right, record).answer;
}

function no(right: Right, paths: readonly Path[], missing: readonly Missing[]): RightExplanation {
  return { right, answer: 'no', paths, missing, unknown: [] };
}

function cannotTell(right: Right, paths: readonly Path[], unknown: readonly string[]): RightExplanation {
  const missing = unknown.map((name) => ({ rule: 'facts-are-known', data: { missing: name } }));
  return { right, answer: 'cannot-tell', paths, missing, unknown };
}

/** Changing a row that belongs to another is writing that other one; nobody shares or assigns it alone. Inferred: no page says. */
const rightOnParent: Readonly<Partial<Record<Right, Right>>> = {
  Read: 'Read',
  Write: 'Write',
  Create: 'Write',
  Delete: 'Write',
  Append: 'Append',
  AppendTo: 'AppendTo',
};

/** A row without owner is reached by whoever reaches its parent. Source: ownership type None, for example opportunityproduct; access case 080. */
function explainByParent(world: World, asked: Asked, right: Right, record: RecordFacts): RightExplanation {
  const onParent = rightOnParent[right];
  if (!onParent) return no(right, [], [{ rule: 'row-has-an-owner', data: { record: record.id, right } }]);
  const parent = findDecidingRow(world, record);
  if (typeof parent === 'string') {
    const { gate } = stopsFor(world, asked, onParent);
    return gate ? no(right, [], [gate]) : explainAbsent(world, right, parent);
  }
  const { paths, missing, ...explained } = explainRight(world, asked, onParent, parent);
  return {
    ...explained,
    right,
    paths: paths.map((path) => ({ ...path, via: path.via ?? parent.id })),
    missing: missing.map(({ rule, data }) => ({ rule, data: { ...data, parent: parent.id } })),
  };
}

/** The answer about a row that is not among the facts: no when it does not exist, cannot tell when it may. */
function explainAbsent(world: World, right: Right, id: string): RightExplanation {
  const open = world.unknown.of('records', id);
  return open.length > 0 ? cannotTell(right, [], open) : no(right, [], [{ rule: 'record-exists', data: { id } }]);
}

/** The answer about a person or team of whom it is known that there is none. */
export function explainNobody(right: Right, id: string): RightExplanation {
  return no(right, [], [{ rule: 'person-exists', data: { id } }]);
}
