import type { Context, Right } from '../context.ts';
import { type Principal, teamsOf } from './principal.ts';
import { type Held, held } from './privileges.ts';

/** How a principal stands towards one right on one table: what every path starts from. */
export interface Standing {
  readonly context: Context;
  readonly principal: Principal;
  readonly right: Right;
  readonly table: string;
  /** Ids of the teams that count for the principal. */
  readonly teams: ReadonlySet<string>;
  readonly held: readonly Held[];
}

/** Finds how a principal stands. */
export function standingOf(context: Context, principal: Principal, right: Right, table: string): Standing {
  const teams = new Set(teamsOf(context, principal).map(({ teamid }) => String(teamid)));
  return { context, principal, right, table, teams, held: held(context, principal, right, table) };
}
