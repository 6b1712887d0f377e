import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/demo/context.ts';
import { operations } from '../../src/demo/operations/operations.ts';
import { assign } from '../../src/demo/security/assign.ts';
import { shareOf } from '../../src/demo/security/inheritance.ts';
import { Fault } from '../../src/demo/store.ts';
import { as, everything, may, openWorld, type SmallWorld } from './security-world.ts';

const [aiModel, container, dataset] = ['msdyn_aimodel', 'msdyn_aibdatasetscontainer', 'msdyn_aibdataset'];
const makers = { [aiModel]: everything('Basic'), [container]: everything('Basic'), [dataset]: everything('Basic') };
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const [beth, carl, dana, crew, system] = [id(1), id(2), id(3), id(4), id(5)];
const [model, box, set] = [id(6), id(7), id(8)];
const root = 'root';

function world(change: SmallWorld = {}): SmallWorld {
  return {
    units: { sales: 'root' },
    people: { [dana]: { roles: ['maker'] }, [beth]: { roles: ['maker'] }, [carl]: {} },
    teams: { [crew]: { members: [carl], roles: ['maker'] }, [system]: { type: 1, columns: { systemmanaged: true } } },
    roles: { maker: { privileges: makers } },
    records: {
      [model]: { table: aiModel, owner: dana },
      [box]: { table: container, owner: dana, columns: { msdyn_aimodelid: model } },
      [set]: { table: dataset, owner: dana, columns: { msdyn_aibdatasetscontainerid: box } },
    },
    ...change,
  };
}

function call(
  context: Context,
  name: string,
  parameters: Record<string, unknown>,
  bound: { table: string; id: string } | null = null,
) {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`There is no ${name}`);
  return operation.run(context, { bound, parameters });
}

const type = (table: string) => ({ '@odata.type': `Microsoft.Dynamics.CRM.${table}` });
const person = (ownerid: string) => ({ ...type('systemuser'), systemuserid: ownerid });
const target = (table: string, key: string) => ({ ...type(table), [`${table}id`]: key });
const grant = (
  context: Context,
  principal: Record<string, unknown>,
  AccessMask: string,
  name = 'GrantAccess',
  row = target(aiModel, model),
) => call(context, name, { Target: row, PrincipalAccess: { AccessMask, Principal: principal } });

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'not refused';
}

describe('sharing', () => {
  it('adds, replaces and takes back', () => {
    const context = openWorld(world(), dana);
    expect(grant(context, person(beth), 'ReadAccess')).toEqual({ status: 204, body: null });
    grant(context, person(beth), 'WriteAccess, ShareAccess');
    expect(may(context, beth, model)).toEqual(['Read', 'Write', 'Share']);
    grant(context, person(beth), 'ReadAccess', 'ModifyAccess');
    expect(may(context, beth, model)).toEqual(['Read']);
    grant(context, person(beth), 'None');
    expect(may(context, beth, model)).toEqual(['Read']);
    call(context, 'RevokeAccess', { Target: { '@odata.id': `msdyn_aimodels(${model})` }, Revokee: person(beth) });
    expect(may(context, beth, model)).toEqual([]);
    expect([...context.store.rows('principalobjectaccess')]).toEqual([]);
  });

  it('replaces on a second grant where told so', () => {
    const context = openWorld(world({ switches: { grantAddsRights: false } }), dana);
    grant(context, person(beth), 'ReadAccess');
    grant(context, person(beth), 'WriteAccess');
    expect(may(context, beth, model)).toEqual(['Write']);
  });

  it('reaches the rows below a container, and leaves them again', () => {
    const context = openWorld(world(), dana);
    grant(context, person(beth), 'ReadAccess,WriteAccess', 'GrantAccess', target(container, box));
    expect(may(context, beth, set)).toEqual(['Read', 'Write']);
    expect(shareOf(context, set, beth)).toMatchObject({
      accessrightsmask: 0,
      inheritedaccessrightsmask: 3,
      objecttypecode: dataset,
    });
    grant(context, person(beth), 'ReadAccess', 'GrantAccess', target(dataset, set));
    call(context, 'RevokeAccess', { Target: target(container, box), Revokee: person(beth) });
    expect(may(context, beth, set)).toEqual(['Read']);
  });

  it('a model’s share does not reach its container', () => {
    const context = openWorld(world(), dana);
    grant(context, person(beth), 'ReadAccess');
    expect(may(context, beth, box)).toEqual([]);
  });

  it('reaches teams and everybody', () => {
    const context = openWorld(world(), dana);
    grant(context, { ...type('team'), teamid: crew }, 'ReadAccess');
    expect(may(context, carl, model)).toEqual(['Read']);
    grant(context, { ...type('organization'), organizationid: 'organization' }, 'WriteAccess');
    expect(may(context, beth, model)).toEqual(['Write']);
  });

  it('is accepted without effect for whoever lacks the privilege, or refused where told so', () => {
    const context = openWorld(world({ teams: {} }), dana);
    grant(context, person(carl), 'ReadAccess');
    expect(may(context, carl, model)).toEqual([]);
    const strict = openWorld(world({ teams: {}, switches: { shareNeedsRecipientRead: true } }), dana);
    expect(codeOf(() => grant(strict, person(carl), 'ReadAccess'))).toBe('0x80040231');
  });

  it('a co-owner shares on, also more than they hold unless told otherwise', () => {
    const context = openWorld(world(), dana);
    grant(context, person(beth), 'ReadAccess,ShareAccess');
    expect(grant(as(context, beth), person(carl), 'DeleteAccess').status).toBe(204);
    const strict = openWorld(world({ switches: { sharerMustHoldGrantedRights: true } }), dana);
    grant(strict, person(beth), 'ReadAccess,ShareAccess');
    expect(codeOf(() => grant(as(strict, beth), person(carl), 'DeleteAccess'))).toBe('0x80048306');
  });

  const refused: [situation: string, work: (context: Context) => unknown, code: string, caller?: string][] = [
    ['without Share on the row', (context) => grant(context, person(carl), 'ReadAccess'), '0x80048306', beth],
    ['with the owner', (context) => grant(context, person(dana), 'ReadAccess'), '0x80040214'],
    [
      'with a system-managed team',
      (context) => grant(context, { ...type('team'), teamid: system }, 'ReadAccess'),
      '0x80048339',
    ],
    ['with rights that there are not', (context) => grant(context, person(beth), 'FlyAccess'), '0x80048347'],
    ['with a model', (context) => grant(context, target(aiModel, model), 'ReadAccess'), '0x8004020c'],
    ['with nobody', (context) => grant(context, person(id(9)), 'ReadAccess'), '0x80040217'],
    [
      'of a row that is not there',
      (context) => grant(context, person(beth), 'ReadAccess', 'GrantAccess', target(aiModel, id(9))),
      '0x80040217',
    ],
    [
      'of a person',
      (context) => grant(context, person(beth), 'ReadAccess', 'GrantAccess', target('systemuser', carl)),
      '0x80040800',
    ],
    [
      'without mask and principal',
      (context) => call(context, 'GrantAccess', { Target: target(aiModel, model) }),
      '0x80060888',
    ],
  ];
  it.each(refused)('is refused %s', (_situation, work, code, caller = dana) => {
    expect(codeOf(() => work(openWorld(world(), caller)))).toBe(code);
  });

  it('only the owner takes back the owner’s access', () => {
    const context = openWorld(world(), dana);
    grant(context, person(beth), 'ReadAccess,ShareAccess');
    const revoke = (who: Context) =>
      call(who, 'RevokeAccess', { Target: target(aiModel, model), Revokee: person(dana) });
    expect(codeOf(() => revoke(as(context, beth)))).toBe('0x80040223');
    expect(revoke(context).status).toBe(204);
  });
});

describe('questions about access', () => {
  const bound = (table: string, key: string) => ({ table, id: key });
  const Target = {
    '@odata.id': `https://contoso.crm.dynamics.com/api/data/v9.2/msdyn_aimodels(${model.toUpperCase()})`,
  };
  const full =
    'ReadAccess, WriteAccess, AppendAccess, AppendToAccess, CreateAccess, DeleteAccess, ShareAccess, AssignAccess';

  it('RetrievePrincipalAccess speaks for people, teams and the organization', () => {
    const context = openWorld(world(), dana);
    const ask = (table: string, key: string) =>
      call(context, 'RetrievePrincipalAccess', { Target }, bound(table, key)).body;
    expect(ask('systemuser', dana)).toEqual({ AccessRights: full });
    expect(ask('systemuser', beth)).toEqual({ AccessRights: 'None' });
    grant(context, { ...type('team'), teamid: crew }, 'ReadAccess');
    grant(context, { ...type('organization'), organizationid: 'organization' }, 'WriteAccess');
    expect(ask('team', crew)).toEqual({ AccessRights: 'ReadAccess' });
    expect(ask('organization', 'organization')).toEqual({ AccessRights: 'WriteAccess' });
  });

  it('RetrievePrincipalAccessInfo tells role, share and hierarchy apart', () => {
    const context = openWorld(world({ teams: {} }), dana);
    grant(context, person(carl), 'ReadAccess');
    const parameters = { ObjectId: model, EntityName: aiModel };
    const ask = (key: string) =>
      JSON.parse(
        String(call(context, 'RetrievePrincipalAccessInfo', parameters, bound('systemuser', key)).body?.AccessInfo),
      );
    expect(ask(carl)).toEqual({
      RoleAccessRights: 'None',
      PoaAccessRights: 'ReadAccess',
      HsmAccessRights: 'None',
      GrantedAccessRights: 'None',
    });
    expect(ask(dana)).toMatchObject({ RoleAccessRights: full, GrantedAccessRights: full });
  });

  it('both ask that the caller may read the row', () => {
    const context = openWorld(world(), beth);
    expect(codeOf(() => call(context, 'RetrievePrincipalAccess', { Target }, bound('systemuser', beth)))).toBe(
      '0x80048306',
    );
    expect(codeOf(() => call(context, 'RetrieveSharedPrincipalsAndAccess', { Target }))).toBe('0x80048306');
  });

  it('RetrieveAccessOrigin speaks of owners, parents’ owners and shares, and never of roles', () => {
    const context = openWorld(world(), dana);
    assign(context, dataset, set, { table: 'systemuser', id: beth });
    grant(context, { ...type('team'), teamid: crew }, 'ReadAccess');
    const ask = (ObjectId: string, LogicalName: string, PrincipalId: string) =>
      call(context, 'RetrieveAccessOrigin', { ObjectId, LogicalName, PrincipalId }).body?.Response;
    expect(ask(set, dataset, beth)).toBe(`PrincipalId is object owner (${beth})`);
    expect(ask(set, dataset, dana)).toBe(`PrincipalId is owner of a parent entity of object (${set})`);
    expect(ask(model, aiModel, crew)).toMatch(/^PrincipalId has /);
    expect(ask(model, aiModel, beth)).toBe(
      'Access origin could not be found. Access does not come from POA table or object ownership.',
    );
    expect(codeOf(() => ask(model, 'no_such_table', beth))).toBe('0x80041102');
  });
});

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
      ...world(),
      people: { [dana]: { roles: ['boss'] } },
      roles: { ...roles, maker: { privileges: makers } },
    });
    const team = call(context, 'RetrieveTeamPrivileges', {}, { table: 'team', id: crew }).body
      ?.RolePrivileges as Record<string, unknown>[];
    expect(team).toHaveLength(24);
    expect(team[0]).toEqual({
      Depth: 'Basic',
      PrivilegeId: read,
      BusinessUnitId: root,
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

describe('who and where', () => {
  it('WhoAmI and RetrieveCurrentOrganization', () => {
    const context = openWorld(world(), beth);
    expect(call(context, 'WhoAmI', {}).body).toEqual({
      BusinessUnitId: root,
      UserId: beth,
      OrganizationId: 'organization',
    });
    const detail = call(context, 'RetrieveCurrentOrganization', { AccessType: 'Default' }).body?.Detail;
    expect(detail).toMatchObject({ OrganizationId: 'organization', FriendlyName: 'Small', State: 'Enabled' });
  });
});
