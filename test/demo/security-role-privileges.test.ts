import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/demo/context.ts';
import { aiModel, call, codeOf, crew, dana, id, makers, smallWorld } from './security-call.ts';
import { openWorld, type SmallWorld } from './security-world.ts';

describe('roles', () => {
  const roles: NonNullable<SmallWorld['roles']> = {
    boss: {
      privileges: {
        role: { Read: 'Global', Write: 'Global' },
        systemuser: { Read: 'Global' },
        team: { Read: 'Global' },
        ...makers,
      },
    },
    custom: { privileges: { [aiModel]: { Read: 'Basic', Share: 'Basic' } } },
    fixed: { columns: { iscustomizable: { Value: false } }, privileges: {} },
    admin: { columns: { roletemplateid: '627090ff-40a3-4053-8790-584edc5be201' }, privileges: {} },
  };
  const open = () =>
    openWorld({
      units: { sales: 'root' },
      people: { [dana]: { roles: ['boss'] } },
      teams: { [crew]: { roles: ['custom'] } },
      roles,
    });
  const held = (context: Context) =>
    context.store
      .where('roleprivileges', 'roleid', 'custom@root')
      .map(({ privilegeid, privilegedepthmask }) => [privilegeid, privilegedepthmask]);
  const on = (context: Context, name: string, role: string, parameters: Record<string, unknown>) =>
    call(context, name, parameters, { table: 'role', id: role });
  const read = `read ${aiModel}`;

  it('take privileges, lose them and are overwritten', () => {
    const context = open();
    on(context, 'AddPrivilegesRole', 'custom@root', {
      Privileges: [{ PrivilegeId: `write ${aiModel}`, Depth: 'Basic' }],
    });
    expect(held(context)).toHaveLength(3);
    on(context, 'ReplacePrivilegesRole', 'custom@root', { Privileges: [{ PrivilegeId: read, Depth: 0 }] });
    expect(held(context)).toEqual([[read, 1]]);
    expect(context.store.get('role', 'custom@root')?.modifiedby).toBe(dana);
  });

  const Privileges = [{ PrivilegeId: read, Depth: 'Basic' }];
  const refused: [situation: string, role: string, given: unknown, code: string][] = [
    ['the copy of a business unit', 'custom@sales', Privileges, '0x80044152'],
    ['System Administrator', 'admin@root', Privileges, '0x80041d31'],
    ['a role that is not customizable', 'fixed@root', Privileges, '0x80048405'],
    ['more than the caller has', 'custom@root', [{ PrivilegeId: read, Depth: 'Global' }], '0x80040220'],
    [
      'a depth that the privilege does not know',
      'custom@root',
      [{ PrivilegeId: 'read role', Depth: 'Basic' }],
      '0x8004140b',
    ],
    ['a privilege that there is not', 'custom@root', [{ PrivilegeId: 'gone', Depth: 'Basic' }], '0x80040217'],
    ['no list at all', 'custom@root', undefined, '0x80060888'],
  ];
  it.each(refused)('do not take %s', (_situation, role, given, code) => {
    expect(codeOf(() => on(open(), 'AddPrivilegesRole', role, { Privileges: given }))).toBe(code);
  });

  it('are listed for roles, people and teams', () => {
    const context = openWorld({
      ...smallWorld(),
      people: { [dana]: { roles: ['boss'] } },
      roles: { ...roles, maker: { privileges: makers } },
    });
    const team = call(context, 'RetrieveTeamPrivileges', {}, { table: 'team', id: crew }).body
      ?.RolePrivileges as Record<string, unknown>[];
    expect(team).toHaveLength(24);
    expect(team[0]).toEqual({
      Depth: 'Basic',
      PrivilegeId: read,
      BusinessUnitId: 'root',
      PrivilegeName: 'prvReadmsdyn_AIModel',
      RecordFilterId: '00000000-0000-0000-0000-000000000000',
      RecordFilterUniqueName: '',
    });
    const own = { table: 'systemuser', id: dana };
    expect(call(context, 'RetrieveUserPrivileges', {}, own).body?.RolePrivileges).toHaveLength(28);
    const named = call(
      context,
      'RetrieveUserPrivilegeByPrivilegeName',
      { PrivilegeName: 'PRVSHAREMSDYN_AIMODEL' },
      own,
    ).body;
    expect(named?.RolePrivileges).toMatchObject([{ Depth: 'Basic', PrivilegeName: 'prvSharemsdyn_AIModel' }]);
    expect(codeOf(() => call(context, 'RetrieveRolePrivilegesRole', { RoleId: id(9) }))).toBe('0x80040217');
  });
});
