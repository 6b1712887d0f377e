import type { Facts, PrivilegeAtDepth, RecordFacts, Right } from '#engine';
import type { Claim } from '../decoded.ts';
import { tableClaimed } from './table-claimed.ts';

/**
 * From where somebody wants to reach a model: from an app, a flow or an agent that calls it, in the maker portal (to find it, or to edit it), by a
 * direct call of the API; or whether they can open the app at all.
 */
export const places = ['app', 'open-app', 'flow', 'agent', 'portal', 'edit', 'api'] as const;
export type Place = (typeof places)[number];

/** What a diagnosis is about. */
export interface Asked {
  person: string;
  /** The model's row. */
  model: string;
  from: Place;
  /** The app or flow, where it is known which. */
  by?: string;
}

/** A right on a row that somebody has to hold for it to work. */
export interface Need {
  person: string;
  right: Right;
  record: RecordFacts;
}

/** A privilege that somebody has to hold through a role, on whichever row. */
export interface PrivilegeNeed extends PrivilegeAtDepth {
  person: string;
}

/** Everything that whoever is asked about needs: by the place they come from, and by the rights that a text says they were refused. */
export function needsOf(facts: Facts, { person, model, from }: Asked, claims: readonly Claim[] = []): Need[] {
  const row = facts.records.find(({ id }) => id === model);
  if (!row || from === 'open-app') return [];
  const refused = claims.filter((claim) => speaksOf(claim, row)).flatMap(rightsOf);
  const onModel = new Set<Right>(['Read', ...(from === 'edit' ? (['Write'] as const) : []), ...refused]);
  const needs = [...onModel].map((right): Need => ({ person, right, record: row }));
  if (from !== 'edit') return needs;
  const containers = new Set((facts.facts?.containers ?? []).flatMap((one) => (one.model === model ? [one.id] : [])));
  return [
    ...needs,
    ...facts.records.filter(({ id }) => containers.has(id)).map((record): Need => ({ person, right: 'Read', record })),
  ];
}

/** Whether a message refuses something on this row, or on rows of its table in general. */
function speaksOf(claim: Claim, row: RecordFacts): boolean {
  if (claim.kind === 'missing-privilege') return tableClaimed(claim) === row.table;
  return claim.kind === 'record-access-denied' && claim.recordId === row.id;
}

/** Nobody holds Create on a row that is there. */
function rightsOf({ right, rights = [] }: Claim): Right[] {
  return [...(right ? [right] : []), ...rights].filter((one) => one !== 'Create');
}
