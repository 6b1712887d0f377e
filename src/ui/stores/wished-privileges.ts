import type { NamedFix } from '#answers';
import type { Diagnosis, Gate, Step } from '#diagnosis';
import { allRights, depths, type PrivilegeAtDepth } from '#engine';

/** What of a fix decides which privileges a role has to give. */
export type FixOfRole = Pick<NamedFix, 'steps' | 'grants'>;

/**
 * The privileges that a role has to give to a person or team, each once: what they lack, and where the role itself has to reach a row as deep as the
 * fix has it.
 */
export function privilegesToGive({ cause, further, asked }: Diagnosis, fix: FixOfRole, to: string): PrivilegeAtDepth[] {
  const failing = failingOf({ cause, further });
  const gates = failing.filter(({ need }) => need?.person === to);
  // A role that is given to a team is for the one of its members who is asked about.
  const theirs = gates.length > 0 ? gates : failing.filter(({ need }) => need?.person === asked.person);
  return eachOnce(
    theirs.flatMap(({ stage, need }): PrivilegeAtDepth[] => {
      if (!need) return [];
      const narrow = asNarrowAsCanBe(need);
      if (stage === 'privilege') return [narrow];
      if (fix.steps.some((step) => isShareOf(step, need.record.id))) return [];
      const gained = fix.grants.theirs.find(({ table, right }) => table === narrow.table && right === narrow.right);
      return [{ ...narrow, depth: gained?.to ?? narrow.depth }];
    }),
  );
}

/** What a role that somebody has to make or find must give, and whether all roles that are there were tried. */
export interface RoleToMake {
  privileges: readonly PrivilegeAtDepth[];
  /** Names of privileges that are on no table which could be told. */
  names: readonly string[];
  /** Not of what only a text names: on tables that nobody read there may be a role that gives it. */
  noneIsThere: boolean;
}

/** What is lacking that no role of these steps gives. */
export function roleToMake(diagnosis: Pick<Diagnosis, 'cause' | 'further'>, steps: readonly Step[]): RoleToMake {
  const isGiven = steps.some(({ kind }) => kind === 'give-role' || kind === 'set-depth');
  const gates = failingOf(diagnosis).filter(({ id }) => id === 'privilege-is-held');
  const lacked = gates.flatMap(({ need }) => (need && !isGiven ? [asNarrowAsCanBe(need)] : []));
  const told = gates.flatMap(({ need, data }) => (need ? [] : [data]));
  return {
    privileges: eachOnce([...lacked, ...told.flatMap(namedIn)]),
    names: told.flatMap((data) => (data.privilege && namedIn(data).length === 0 ? [data.privilege] : [])),
    noneIsThere: gates.every(({ need }) => need !== null),
  };
}

function failingOf({ cause, further }: Pick<Diagnosis, 'cause' | 'further'>): Gate[] {
  return [cause, ...further].flatMap((gate) => gate ?? []);
}

/** The privilege that a message names. */
function namedIn({ right, table, depth }: Gate['data']): PrivilegeAtDepth[] {
  const [known, reach] = [allRights.find((one) => one === right), depths.find((one) => one === depth)];
  return known && table ? [{ right: known, table, depth: reach ?? 'Basic' }] : [];
}

function asNarrowAsCanBe({ right, record }: NonNullable<Gate['need']>): PrivilegeAtDepth {
  return { right, table: record.table, depth: 'Basic' };
}

function isShareOf(step: Step, record: string): boolean {
  return step.kind === 'share' && step.record === record;
}

/** Each privilege once, as deep as any of the list has it. */
function eachOnce(list: readonly PrivilegeAtDepth[]): PrivilegeAtDepth[] {
  const keyOf = ({ table, right }: PrivilegeAtDepth) => `${table} ${right}`;
  const deepestLast = [...list].sort((a, b) => depths.indexOf(a.depth) - depths.indexOf(b.depth));
  const deepest = new Map(deepestLast.map((one) => [keyOf(one), one]));
  return [...new Set(list.map(keyOf))].flatMap((key) => deepest.get(key) ?? []);
}
