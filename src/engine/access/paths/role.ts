import type { Depth, RecordFacts } from '../../facts.ts';
import type { Path } from '../explanation.ts';
import type { Grant } from '../grants.ts';
import { belongsToOrganization } from '../rows-above.ts';
import { whereIsRow } from '../whereabouts.ts';
import { unitAndAbove, type World } from '../world.ts';
import type { Ask, Found } from './found.ts';

/**
 * A role of theirs, or of a team of theirs, reaches the row by its depth: measured from the business unit of the role's copy for their own
 * roles, from the team's for a team's. Source: "How access to a record is determined", learn.microsoft.com, 10/2021.
 */
export function rolePaths({ world, record, grants }: Ask): Found {
  const paths: Path[] = [];
  const open = new Set<string>();
  for (const grant of grants) {
    const reached = reach(world, grant, record);
    if (reached === true) paths.push(pathOf(grant));
    else for (const name of reached) open.add(name);
  }
  return { paths, open: [...open] };
}

function pathOf({ team, role }: Grant): Path {
  return { kind: team ? 'team-role' : 'role', via: team, role, dormant: false };
}

/** True, or the facts because of which it may reach the row after all: none means no. */
function reach(world: World, { depth, from }: Grant, record: RecordFacts): true | readonly string[] {
  if (depth === 'Global' || belongsToOrganization(record)) return true;
  if (depth === 'Basic') return [];
  const row = whereIsRow(world, record);
  if (row.units.length === 0) return row.open;
  const told = row.units.flatMap((unit) => from.units.map((base) => measure(world, depth, { base, unit })));
  if (told.every((one) => one === true)) return true;
  const open = told.flatMap((one) => (one === true ? [] : one));
  return told.includes(true) || open.length > 0 ? [...from.open, ...row.open, ...open] : [];
}

/** The same, of a role in one business unit and a row in another. */
function measure(world: World, depth: Depth, { base, unit }: { base: string; unit: string }): true | readonly string[] {
  if (unit === base) return true;
  if (depth === 'Local') return [];
  const chain = unitAndAbove(world, unit);
  return chain.includes(base) || world.unknown.of('businessUnits', chain.at(-1) ?? unit, 'parent');
}
