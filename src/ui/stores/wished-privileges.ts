import type { NamedFix } from '#answers';
import type { Diagnosis, Gate, Step } from '#diagnosis';
import { allRights, depths, type PrivilegeAtDepth } from '#engine';

/** What of a fix decides which privileges a role has to give. */
export type FixOfRole = Pick<NamedFix, 'steps' | 'grants'>;

/**
 * The privileges that a role of a fix has to give, each once: to whom a role is given what they lack, as deep as the fix has it where the role itself
 * has to reach the row; where a role is to be made (`to` is null) what no other role of the fix gives.
 */
export function wishedPrivileges(
  { cause, further, asked }: Diagnosis,
  fix: FixOfRole,
  to: string | null,
): PrivilegeAtDepth[] {
  const failing = [cause, ...further].flatMap((gate) => gate ?? []);
  const wished = to === null ? failing.flatMap((gate) => notGiven(gate, fix)) : given(failing, fix, to, asked.person);
  const deepestFirst = [...wished].sort((a, b) => depths.indexOf(b.depth) - depths.indexOf(a.depth));
  const isSame = (one: PrivilegeAtDepth) => (other: PrivilegeAtDepth) =>
    one.table === other.table && one.right === other.right;
  return wished
    .filter((one, at) => wished.findIndex(isSame(one)) === at)
    .flatMap((one) => deepestFirst.find(isSame(one)) ?? []);
}

function notGiven({ id, stage, need, data }: Gate, { steps }: FixOfRole): PrivilegeAtDepth[] {
  if (need) {
    const isGiven = steps.some(({ kind }) => kind === 'give-role' || kind === 'set-depth');
    return stage === 'privilege' && !isGiven ? [asNarrowAsCanBe(need)] : [];
  }
  // A message names a privilege that facts know nothing of.
  const [right, depth] = [allRights.find((one) => one === data.right), depths.find((one) => one === data.depth)];
  const isNamed = id === 'privilege-is-held' && right && data.table;
  return isNamed ? [{ right, table: data.table ?? '', depth: depth ?? 'Basic' }] : [];
}

function given(failing: readonly Gate[], fix: FixOfRole, to: string, person: string): PrivilegeAtDepth[] {
  const gates = failing.filter(({ need }) => need?.person === to);
  // A role that is given to a team is for the one of its members who is asked about.
  const theirs = gates.length > 0 ? gates : failing.filter(({ need }) => need?.person === person);
  return theirs.flatMap(({ stage, need }): PrivilegeAtDepth[] => {
    if (!need) return [];
    const narrow = asNarrowAsCanBe(need);
    if (stage === 'privilege') return [narrow];
    if (fix.steps.some((step) => isShareOf(step, need.record.id))) return [];
    const gained = fix.grants.theirs.find(({ table, right }) => table === narrow.table && right === narrow.right);
    return [{ ...narrow, depth: gained?.to ?? narrow.depth }];
  });
}

function asNarrowAsCanBe({ right, record }: NonNullable<Gate['need']>): PrivilegeAtDepth {
  return { right, table: record.table, depth: 'Basic' };
}

function isShareOf(step: Step, record: string): boolean {
  return step.kind === 'share' && step.record === record;
}
