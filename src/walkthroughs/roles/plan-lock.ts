import type { Facts, TablePrivilege } from '#engine';
import { elevates } from './elevation.ts';
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
 * without the privileges, and the originals, or roles with nothing but the privileges, given directly to whoever keeps them. Everybody is given
 * the copy before the original is taken.
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
  const keeping = keepingOf(facts, goal, contents, moves, [...edits, ...creates, ...exchanges], newId);
  const keepers = keeping.made.map((made): RoleOperation => ({ kind: 'create-role', ...made }));
  const operations = [...creates, ...keepers, ...edits, ...keeping.given, ...exchanges];
  const after = predictRoles(facts, operations);
  const units = toUnits(facts, contents, operations, newId);
  const checks = checkUnit(facts, goal, contents, newId);
  const limits = lockLimits({
    facts,
    goal,
    moves,
    after,
    caller,
    lacking: elevates(operations, contents, caller.privileges),
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
  const privileges = without(contents.get(role.id) ?? [], goal.privileges);
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
  return { role: ref, made: { role: ref, businessUnit: unitOf(facts, {}), memberInheritance, privileges } };
}

function without(list: readonly RolePrivilege[], privileges: readonly TablePrivilege[]): RolePrivilege[] {
  const gone = taken(list, privileges);
  return list.filter((one) => !gone.includes(one));
}

/** A last look at what everybody concerned holds in the end, as Dataverse tells it. */
function checkUnit(facts: Facts, goal: LockGoal, contents: RoleContents, newId: () => string): RolesUnit | null {
  const { losers, keepers } = lockPeople(facts, goal);
  const names = new Map(
    [...contents.values()].flatMap((list) => taken(list, goal.privileges)).map(({ name }) => [key(name), name]),
  );
  const held = (sources: readonly TablePrivilege[]) =>
    [...new Set(sources.map(({ right, table }) => names.get(`${right} ${table}`)))].filter(
      (name) => name !== undefined,
    );
  const teams = new Set(
    losers.flatMap(({ sources }) => sources.map(({ team }) => team)).filter((team) => team !== null),
  );
  const besides = keepers.filter(
    ({ disabled, sources }) => !disabled && sources.some(({ team }) => team !== null && teams.has(team)),
  );
  const before: PrivilegesHeld[] = [...losers, ...besides].map(({ person, sources }) => ({
    person: principalOf(facts, person),
    held: held(sources),
  }));
  const losing = new Set(losers.filter(({ disabled }) => !disabled).map(({ person }) => person));
  const asked = before.filter(({ person }) => losing.has(person.id) || besides.some((one) => one.person === person.id));
  if (asked.length === 0) return null;
  return {
    kind: 'roles',
    id: newId(),
    subject: { table: 'systemuser', id: '', name: '' },
    operations: [],
    checks: asked.map((one) => (losing.has(one.person.id) ? { ...one, held: [] } : one)),
    watched: [...names.values()],
    before: { roles: [], holders: [], people: asked, copies: [] },
  };
}

function key(name: string): string {
  const [[table, rights] = ['', {}]] = Object.entries(privilegeFacts([{ id: '', name, depth: 'Basic' }]));
  return `${Object.keys(rights)[0]} ${table}`;
}
