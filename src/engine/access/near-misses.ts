import type { Right } from '../facts.ts';
import type { Missing } from './explanation.ts';
import type { Grants } from './grants.ts';
import { hierarchyMisses } from './hierarchy-misses.ts';
import { type Ask, usable } from './paths/found.ts';
import { theUnit, whereIsRow } from './whereabouts.ts';
import { sharesOn } from './world.ts';

/** What keeps somebody from a row, first failing gate first: a privilege at all, one that may be used here, a depth that reaches, a report, a share. */
export function nearMisses(ask: Ask, grants: Grants): Missing[] {
  if (grants.held.length === 0) return privilegeMisses(ask);
  return [...inheritanceMisses(ask), ...depthMisses(ask), ...hierarchyMisses(ask), notTheirs(ask.right)];
}

function privilegeMisses(ask: Ask): Missing[] {
  const { asked, right, record, world } = ask;
  const missing: Missing[] = [{ rule: 'privilege-is-held', data: { right, table: record.table } }];
  for (const { principal, rights } of sharesOn(world, record.id)) {
    const theirs =
      principal === asked.id || principal === 'organization' || asked.teams.some(({ id }) => id === principal);
    if (theirs && rights.includes(right))
      missing.push({ rule: 'share-is-backed-by-privilege', data: { right, principal } });
  }
  return missing;
}

/** Whoever holds another privilege besides is kept out by how far that one reaches. */
function inheritanceMisses({ grants, right }: Ask): Missing[] {
  if (usable(grants).length > 0) return [];
  return grants.map(({ role, team }) => ({
    rule: 'role-reaches-team-members',
    data: { role, team: `${team}`, right },
  }));
}

/** Beyond user level, the business units that do not meet are named where the row is in one; at user level no business unit is in the way. */
function depthMisses({ world, grants, record, right }: Ask): Missing[] {
  const unit = theUnit(whereIsRow(world, record));
  return usable(grants).map(({ role, depth, unit: from }) => {
    if (depth === 'Basic') return { rule: 'depth-reaches-row', data: { role, depth, right } };
    const rule = unit === null ? 'depth-reaches-row' : 'role-is-in-the-rows-business-unit';
    return { rule, data: { role, depth, right, unit: unit ?? '', from } };
  });
}

/** Nothing makes the row theirs: neither owner nor share. */
function notTheirs(right: Right): Missing {
  return { rule: 'row-is-owned-or-shared', data: { right } };
}
