import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyUnit, readUnits } from '#dataverse';
import { compare, compareHoldings, compile, type Facts } from '#engine';
import {
  asFound,
  blocks,
  isStale,
  type LockGoal,
  lockPeople,
  type Plan,
  type PlannedLock,
  planLock,
  type RoleOperation,
  type RolesState,
  type RolesUnit,
  regained,
  reverse,
  rolesToRead,
  verifyUnit,
} from '#walkthroughs';
import { personPrivileges, rolePrivileges } from '../../../src/dataverse/roles/read-privileges.ts';
import { predictRoles } from '../../../src/walkthroughs/roles/predict-roles.ts';
import { type Literal, literalOrganisation, origin } from './literal-organisation.ts';
import { noRoleCan } from './no-role-can.ts';
import { administrator, guid, randomGoal, randomOrganisation } from './random-organisation.ts';

const runs = 60;

describe('a lock, planned and applied to a random organisation', () => {
  it('always reaches its goal with no more than it takes, changes nothing else for anybody but what was chosen, and can be undone exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomOrganisation,
        randomGoal,
        fc.constantFrom('stop', 'more'),
        async (facts, asked, teamRows) => {
          const literal = literalOrganisation(facts);
          const first = await planned(literal, facts, asked);
          const open = first.limits.filter(blocks);
          const goal = open.length > 0 ? { ...asked, teamRows } : asked;
          if (open.length > 0) onlyWhereNothingCan(first, facts, asked);
          const plan = open.length > 0 ? await planned(literal, facts, goal) : first;
          expect(plan.limits.filter(blocks)).toEqual([]);
          expect(needless(plan, goal)).toEqual([]);
          const [rights, assignments] = [literal.rights(), literal.assignments()];
          const after: Record<string, RolesState> = {};
          for (const unit of plan.units) after[unit.id] = await apply(literal, unit);

          const { losers } = lockPeople(facts, goal);
          const losing = new Set(losers.filter(({ disabled }) => !disabled).map(({ person }) => person));
          const chosen = open.find((limit) => limit.kind === 'rows-of-team');
          const changes = changesOf(rights, literal.rights());
          for (const { person, record, right, gained } of changes) {
            const { table, owner } = facts.records.find(({ id }) => id === record) ?? {};
            expect(goal.privileges).toContainEqual({ right, table });
            if (losing.has(person)) expect(gained).toBe(false);
            else {
              expect(chosen?.people).toContain(person);
              expect(gained).toBe(teamRows === 'more');
              if (!gained) expect(chosen?.teams).toContain(owner);
            }
          }
          expect(predicted(plan)).toEqual(
            changes.map(({ person, record, right, gained }) => `${person} ${record} ${right} ${gained}`).sort(),
          );
          for (const person of losing) {
            const held = await personPrivileges(literal.send, origin, person);
            expect(
              held.filter(({ name }) =>
                goal.privileges.some(({ right, table }) => name.toLowerCase() === `prv${right}${table}`.toLowerCase()),
              ),
            ).toEqual([]);
          }

          const undo = reverse(asPlan(plan), after, { id: 'undo', madeOn: '' });
          for (const unit of undo.units) await apply(literal, unit);
          expect(literal.assignments()).toEqual(assignments);
          expect(literal.rights()).toEqual(rights);
        },
      ),
      { numRuns: runs },
    );
  }, 120_000);
});

/**
 * Something is left to choose only where somebody keeps what a team with losers gives them on its own rows, and nothing that they could be given, by
 * themselves or by any new team, gives exactly that.
 */
function onlyWhereNothingCan({ limits, before, after }: PlannedLock, facts: Facts, goal: LockGoal): void {
  const { losers } = lockPeople(facts, goal);
  const losing = new Set(losers.map(({ person }) => person));
  for (const limit of limits.filter(blocks)) {
    if (limit.kind !== 'rows-of-team')
      throw new Error(
        `Refused for ${limit.kind}. ${JSON.stringify([limit, facts.teams, facts.people?.filter((p) => p.roles?.length), facts.roles?.slice(0, 3), goal, facts.settings])}`,
      );
    for (const person of limit.people) {
      expect(losing.has(person)).toBe(false);
      const theirs = facts.teams?.filter(({ id, members }) => limit.teams.includes(id) && members?.includes(person));
      expect(theirs?.some(({ members }) => members?.some((member) => losing.has(member)))).toBe(true);
      expect(goal.privileges.some((privilege) => noRoleCan(before, after, person, privilege))).toBe(true);
    }
  }
}

/**
 * Writes without which everybody would still be as planned. Roles that losers are given in place of those that are taken do not count: what an
 * original gives outside Dataverse nobody can see.
 */
function needless({ units, before, after }: PlannedLock, goal: LockGoal): RoleOperation[] {
  const operations = units.flatMap((unit) => unit.operations);
  const losing = new Set(lockPeople(before, goal).losers.map(({ person }) => person));
  const exchanged = new Set(operations.flatMap((one) => (one.kind === 'remove-role' ? [one.principal.id] : [])));
  const counts = (one: RoleOperation) =>
    one.kind === 'remove-role' ||
    one.kind === 'remove-privilege' ||
    (one.kind === 'assign-role' && !exchanged.has(one.principal.id) && !losing.has(one.principal.id));
  return operations.filter(counts).filter((one) => {
    const without = predictRoles(
      before,
      operations.filter((other) => other !== one),
    );
    const isLess = compareHoldings(after, without).some(({ loses }) => loses.length > 0);
    return regained(without, goal).length === 0 && !isLess;
  });
}

function asPlan({ units }: PlannedLock): Plan & { units: readonly RolesUnit[] } {
  const choice = { kind: 'undo', plan: '', units: null } as const;
  return { id: 'lock', walkthrough: 'lock-sharing', environment: '', madeOn: '', choice, units, undoes: null };
}

async function planned(literal: Literal, facts: Facts, goal: LockGoal): Promise<PlannedLock> {
  const ids = new Set([
    ...rolesToRead(facts, goal),
    ...lockPeople(facts, goal).holders.flatMap(({ sources }) => sources.map(({ role }) => role)),
  ]);
  const contents = new Map<string, NonNullable<Awaited<ReturnType<typeof rolePrivileges>>>>();
  for (const id of ids) contents.set(id, (await rolePrivileges(literal.send, origin, id)) ?? []);
  const privileges = await personPrivileges(literal.send, origin, administrator);
  let made = 0;
  const newId = () => {
    made += 1;
    return guid(12, made);
  };
  return planLock({ facts, goal, contents, caller: { id: administrator, privileges }, newId });
}

async function apply(literal: Literal, planned: RolesUnit) {
  const now = await read(literal, planned);
  if (planned.operations.length > 0) {
    expect(isStale(planned, now)).toEqual([]);
    expect(await applyUnit(literal.send, origin, asFound(planned, now))).toBe(null);
  }
  const after = await read(literal, planned);
  expect(verifyUnit(planned, after)).toEqual([]);
  return after;
}

async function read(literal: Literal, unit: RolesUnit): Promise<RolesState> {
  const found = (await readUnits(literal.send, origin, [unit])).get(unit.id);
  if (!found || 'problem' in found) throw new Error('A unit could not be read.');
  return found.state as RolesState;
}

function changesOf(before: Record<string, string[]>, after: Record<string, string[]>) {
  return Object.entries(before).flatMap(([key, rights]) => {
    const [person = '', record = ''] = key.split(' ');
    const now = after[key] ?? [];
    return [
      ...rights.filter((right) => !now.includes(right)).map((right) => ({ person, record, right, gained: false })),
      ...now.filter((right) => !rights.includes(right)).map((right) => ({ person, record, right, gained: true })),
    ];
  });
}

function predicted({ before, after }: PlannedLock): string[] {
  const people = (before.people ?? []).map(({ id }) => id);
  const records = before.records.map(({ id }) => id);
  const differences = compare(compile(before), compile(after), { people, records });
  expect(differences.filter(({ unclear }) => unclear.length > 0)).toEqual([]);
  return differences
    .flatMap(({ person, record, loses, gains }) => [
      ...loses.map((right) => `${person} ${record} ${right} false`),
      ...gains.map((right) => `${person} ${record} ${right} true`),
    ])
    .sort();
}
