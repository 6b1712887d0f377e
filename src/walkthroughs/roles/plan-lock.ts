import type { Facts } from '#engine';
import { elevates } from './elevation.ts';
import { smallContents } from './keeper-ways.ts';
import { type LockGoal, lockPeople } from './lock-goal.ts';
import { keepingOf } from './lock-keeping.ts';
import { type LockLimit, lockLimits } from './lock-limits.ts';
import { holdsCopy, lockMoves, principalOf, type RoleMove, refOf } from './lock-moves.ts';
import { lockedName } from './lock-name.ts';
import { predictRoles, privilegeFacts } from './predict-roles.ts';
import { inheritance, type RoleContents, sameContent, taken, withContents } from './role-contents.ts';
import type { PrivilegesHeld, RoleContent, RoleOperation, RolePrivilege, RoleRef, RolesUnit } from './role-unit.ts';
import { toUnits } from './to-units.ts';
import { unitOf } from './unit-of.ts';

/** What a lock is planned from. */
export interface LockReading {
  facts: Facts;
  goal: LockGoal;
  /** The roles of `rolesToRead`, and those that are edited. */
  contents: RoleContents;
  /** What the caller holds by every way. */
  caller: { id: string; privileges: readonly RolePrivilege[] };
  newId: () => string;
}

/** A planned lock: what is written, in order, and what is known beforehand to stand in the way. */
export interface PlannedLock {
  units: readonly RolesUnit[];
  limits: readonly LockLimit[];
  /** The facts, with the roles concerned in full, as they are and as they would be. */
  before: Facts;
  after: Facts;
}

/**
 * The smallest change after which exactly those who shall lose some privileges do not hold them: roles that are edited, roles that are copied
 * without the privileges, and the originals for whoever keeps them, given directly or through a team of theirs. Everybody is given the copy before
 * the original is taken.
 */
export function planLock({ facts: seen, goal, contents, caller, newId }: LockReading): PlannedLock {
  const facts = withContents(seen, contents);
  const moves = lockMoves(facts, goal);
  const copies = new Map(
    moves
      .filter(({ holders }) => holders.length > 0)
      .map((move) => [move.role.id, copyOf(facts, goal, contents, move, newId)]),
  );
  const edits = moves
    .filter(({ way }) => way === 'edit')
    .flatMap(({ role }) =>
      taken(contents.get(role.id) ?? [], goal.privileges).map(
        (privilege): RoleOperation => ({ kind: 'remove-privilege', role: refOf(role), privilege }),
      ),
    );
  const creates = [...copies.values()].flatMap(({ made }) =>
    made ? [{ kind: 'create-role', ...made } satisfies RoleOperation] : [],
  );
  const exchanges = moves.flatMap(({ role, holders }) =>
    holders.flatMap(({ principal, businessUnit }): RoleOperation[] => {
      const copy = copies.get(role.id)?.role ?? refOf(role);
      return [
        ...(holdsCopy(facts, principal.id, { role: copy.id, businessUnit })
          ? []
          : [{ kind: 'assign-role', principal, role: copy, businessUnit } as const]),
        { kind: 'remove-role', principal, role: refOf(role), businessUnit },
      ];
    }),
  );
  const writes = [...edits, ...creates, ...exchanges];
  const small = smallContents(goal, contents, moves);
  const keeping = keepingOf({ facts, goal, contents, moves, writes, small }, caller, newId);
  const keepers = [
    ...keeping.roles.map((made): RoleOperation => ({ kind: 'create-role', ...made })),
    ...keeping.teams.map((made): RoleOperation => ({ kind: 'create-team', ...made })),
  ];
  const operations = [...creates, ...keepers, ...edits, ...keeping.given, ...exchanges];
  const after = predictRoles(facts, operations);
  const units = toUnits(facts, contents, operations, newId);
  const checks = checkUnit({ before: facts, after }, goal, contents, newId);
  const limits = lockLimits({
    facts,
    goal,
    moves,
    after,
    caller,
    lacking: elevates(operations, contents, caller.privileges),
    keeping,
  });
  return { units: units.length > 0 && checks ? [...units, checks] : units, limits, before: facts, after };
}

/** The copy of a role: one that an earlier lock made, where it is still as it would be made now, or a new one. */
function copyOf(
  facts: Facts,
  goal: LockGoal,
  contents: RoleContents,
  { role }: RoleMove,
  newId: () => string,
): { role: RoleRef; made: RoleContent | null } {
  const all = contents.get(role.id) ?? [];
  const gone = taken(all, goal.privileges);
  const privileges = all.filter((one) => !gone.includes(one));
  const usual = lockedName(role.name ?? '', goal.privileges, new Set());
  const earlier = (facts.roles ?? []).find(
    (one) =>
      one.name === usual &&
      inheritance(one.memberInheritance) === inheritance(role.memberInheritance) &&
      sameContent(contents.get(one.id), privileges),
  );
  if (earlier) return { role: refOf(earlier), made: null };
  const names = new Set((facts.roles ?? []).map(({ name = '' }) => name));
  const ref = { id: newId(), name: lockedName(role.name ?? '', goal.privileges, names) };
  const memberInheritance = inheritance(role.memberInheritance);
  const copyOf = { role: role.name ?? '', without: gone.map(({ name }) => name) };
  return { role: ref, made: { role: ref, businessUnit: unitOf(facts, {}), memberInheritance, privileges, copyOf } };
}

/** A last look at what everybody concerned holds in the end, as Dataverse tells it. */
function checkUnit(
  { before, after }: { before: Facts; after: Facts },
  goal: LockGoal,
  contents: RoleContents,
  newId: () => string,
): RolesUnit | null {
  const { losers, keepers } = lockPeople(before, goal);
  const names = new Map(
    [...contents.values()].flatMap((list) => taken(list, goal.privileges)).map(({ name }) => [key(name), name]),
  );
  const teams = new Set(
    losers.flatMap(({ sources }) => sources.map(({ team }) => team)).filter((team) => team !== null),
  );
  const besides = keepers.filter(({ sources }) => sources.some(({ team }) => team !== null && teams.has(team)));
  const asked = [...losers, ...besides].filter(({ disabled }) => !disabled);
  if (asked.length === 0) return null;
  const heldIn = (facts: Facts) => {
    const sources = new Map(lockPeople(facts, goal).holders.map((holder) => [holder.person, holder.sources]));
    return asked.map(({ person }): PrivilegesHeld => {
      const held = (sources.get(person) ?? []).map(({ right, table }) => names.get(`${right} ${table}`));
      return { person: principalOf(before, person), held: [...new Set(held)].filter((name) => name !== undefined) };
    });
  };
  return {
    kind: 'roles',
    id: newId(),
    subject: { table: 'systemuser', id: '', name: '' },
    operations: [],
    checks: heldIn(after),
    watched: [...names.values()],
    before: { roles: [], holders: [], teams: [], people: heldIn(before), copies: [] },
  };
}

function key(name: string): string {
  const [[table, rights] = ['', {}]] = Object.entries(privilegeFacts([{ id: '', name, depth: 'Basic' }]));
  return `${Object.keys(rights)[0]} ${table}`;
}
