import { describe, expect, it } from 'vitest';
import type { Facts, PrivilegeAtDepth, Role } from '#engine';
import { type PrivilegeWish, planPrivilege, type RolePrivilege, rolesThatGive } from '#walkthroughs';

const table = 'msdyn_aimodel';
const facts: Facts = {
  businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }],
  people: [{ id: 'carl', name: 'Carl', businessUnit: 'sales', roles: [] }],
  roles: [
    { id: 'admin', administrator: true, privileges: { [table]: { Share: 'Global', Read: 'Global' } } },
    { id: 'maker', name: 'Maker', privileges: { [table]: { Share: 'Basic', Read: 'Basic', Write: 'Basic' } } },
    { id: 'small', name: 'Small', privileges: { [table]: { Share: 'Local' } } },
  ],
  records: [],
};
const share: PrivilegeAtDepth = { right: 'Share', table, depth: 'Basic' };
const note: PrivilegeAtDepth = { right: 'Create', table: 'msdyn_aievent', depth: 'Basic' };
const look: PrivilegeAtDepth = { right: 'Read', table: 'msdyn_aitemplate', depth: 'Global' };
const known: Readonly<Record<string, Omit<RolePrivilege, 'depth'>>> = {
  [table]: { id: 'p1', name: 'prvSharemsdyn_AIModel' },
  msdyn_aievent: { id: 'p2', name: 'prvCreatemsdyn_AIEvent' },
  msdyn_aitemplate: { id: 'p3', name: 'prvReadmsdyn_AITemplate' },
};
const administering = ['prvCreateRole', 'prvWriteRole', 'prvAssignRole'].map((name): RolePrivilege => {
  return { id: name, name, depth: 'Global' };
});

function plan(wish: Omit<PrivilegeWish, 'principal'>, caller: readonly RolePrivilege[] = [], roles: Role[] = []) {
  let made = 0;
  const newId = () => {
    made += 1;
    return `new${made}`;
  };
  return planPrivilege({
    facts: { ...facts, roles: [...(facts.roles ?? []), ...roles] },
    wish: { principal: 'carl', ...wish },
    contents: new Map(),
    privileges: wish.privileges.flatMap((one) => known[one.table] ?? []),
    caller: { privileges: caller },
    newId,
  });
}

const operationsOf = (...args: Parameters<typeof plan>) => plan(...args).units.flatMap(({ operations }) => operations);

describe('the roles that give privileges', () => {
  const ids = (...wanted: PrivilegeAtDepth[]) => rolesThatGive(facts, wanted).map(({ role }) => role.id);

  it('give each of them far enough, those with least besides first, never System Administrator', () => {
    expect(ids(share)).toEqual(['small', 'maker']);
    expect(ids({ ...share, depth: 'Local' })).toEqual(['small']);
    expect(ids({ ...share, depth: 'Global' })).toEqual([]);
    expect(ids(share, { ...share, right: 'Read' })).toEqual(['maker']);
    expect(ids(share, note)).toEqual([]);
  });

  it('are told with how deep they give each, and how much else', () => {
    const [maker] = rolesThatGive(facts, [share, { ...share, right: 'Read' }]);
    expect(maker).toMatchObject({ gives: [{ depth: 'Basic' }, { right: 'Read', depth: 'Basic' }], besides: 1 });
  });
});

describe('privileges are given', () => {
  it('by a role with nothing else in it, the copy of it in the holder’s own business unit', () => {
    expect(operationsOf({ privileges: [share] })).toMatchObject([
      {
        kind: 'create-role',
        role: { name: 'prvSharemsdyn_AIModel (Basic) only' },
        businessUnit: 'root',
        privileges: [{ id: 'p1', depth: 'Basic' }],
      },
      { kind: 'assign-role', principal: { id: 'carl' }, businessUnit: 'sales' },
    ]);
  });

  it('by one such role where there are several, each at its own depth', () => {
    const { units, after } = plan({ privileges: [share, note, look] });
    expect(units.map(({ subject }) => subject.table)).toEqual(['role', 'systemuser']);
    expect(units[0]?.operations).toMatchObject([
      {
        role: { name: 'prvSharemsdyn_AIModel (Basic) and 2 more only' },
        privileges: [
          { id: 'p1', depth: 'Basic' },
          { id: 'p2', depth: 'Basic' },
          { id: 'p3', depth: 'Global' },
        ],
      },
    ]);
    expect(after.roles?.at(-1)?.privileges).toEqual({
      [table]: { Share: 'Basic' },
      msdyn_aievent: { Create: 'Basic' },
      msdyn_aitemplate: { Read: 'Global' },
    });
  });

  it('by the role that an earlier plan made for exactly the same, in whatever order', () => {
    const { role } = operationsOf({ privileges: [share, note] }).find(({ kind }) => kind === 'create-role') as {
      role: { id: string; name: string };
    };
    const privileges = { msdyn_aievent: { Create: 'Basic' }, [table]: { Share: 'Basic' } } as const;
    const earlier: Role = { ...role, id: 'earlier', privileges };
    const with_ = (privileges_: PrivilegeAtDepth[], other: Partial<Role> = {}) =>
      operationsOf({ privileges: privileges_ }, [], [{ ...earlier, ...other }]);
    expect(with_([note, share])).toMatchObject([{ kind: 'assign-role', role: { id: 'earlier' } }]);
    for (const others of [
      with_([share]),
      with_([share, note, look]),
      with_([share, { ...note, depth: 'Local' }]),
      with_([share, note], { memberInheritance: 'team-only' }),
      with_([share, note], { name: 'Something of our own' }),
    ])
      expect(others.map(({ kind }) => kind)).toEqual(['create-role', 'assign-role']);
  });

  it('by the role that was chosen, and a small one for what that lacks, made before either is given', () => {
    const { units } = plan({ privileges: [share, note], role: 'maker' });
    expect(units.map(({ operations }) => operations)).toMatchObject([
      [{ kind: 'create-role', privileges: [{ id: 'p2' }] }],
      [
        { kind: 'assign-role', role: { id: 'maker' } },
        { kind: 'assign-role', role: { name: 'prvCreatemsdyn_AIEvent (Basic) only' } },
      ],
    ]);
    expect(operationsOf({ privileges: [share], role: 'maker' })).toMatchObject([
      { kind: 'assign-role', role: { id: 'maker' } },
    ]);
  });

  it('and what the caller does not hold is said', () => {
    const wish = { privileges: [share, note] };
    const all = [...administering, ...plan(wish).lacking.filter(({ id }) => /^p\d$/.test(id))];
    expect(plan(wish, all).lacking).toEqual([]);
    expect(plan(wish, administering).lacking.map(({ name }) => name)).toEqual([
      'prvCreatemsdyn_AIEvent',
      'prvSharemsdyn_AIModel',
    ]);
    expect(plan(wish).lacking).toHaveLength(5);
  });
});
