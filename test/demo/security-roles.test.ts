import { describe, expect, it } from 'vitest';
import { associate, disassociate } from '../../src/demo/security/association.ts';
import { codeOf } from './security-call.ts';
import { as, may, openWorld, type SmallWorld } from './security-world.ts';

const administrator = '627090ff-40a3-4053-8790-584edc5be201';
const full = { Read: 'Global', Write: 'Global', Assign: 'Global' } as const;

const small: SmallWorld = {
  units: { sales: 'root' },
  people: { ann: { roles: ['admin'] }, beth: { unit: 'sales' }, carl: { roles: ['clerk'] }, dana: { disabled: true } },
  teams: {
    crew: {},
    access: { type: 1 },
    group: { type: 2 },
    everybody: { columns: { isdefault: true }, members: ['ann'] },
  },
  roles: {
    admin: {
      columns: { roletemplateid: administrator },
      privileges: { role: full, systemuser: full, team: full, msdyn_aimodel: { Read: 'Global' } },
    },
    clerk: { privileges: { role: full, systemuser: full, team: full } },
    reader: { privileges: { msdyn_aimodel: { Read: 'Basic' } } },
    narrow: { teamOnly: true, privileges: { msdyn_aimodel: { Read: 'Basic' } } },
    support: { columns: { roletemplateid: '2d101bb3-5ced-4122-83f1-94d5efde4e3b' }, privileges: {} },
  },
  records: { mine: { table: 'msdyn_aimodel', owner: 'beth' } },
};

const [user, team, member] = ['systemuserroles_association', 'teamroles_association', 'teammembership_association'];

/** What refuses each of these joins, when `ann` asks (or whoever is named). */
const refused: [situation: string, relationship: string, left: string, right: string, code: string, caller?: string][] =
  [
    ['the role of another business unit, to a person', user, 'beth', 'reader@root', '0x80041409'],
    ['the role of another business unit, to a team', team, 'crew', 'reader@sales', '0x8004140d'],
    ['a role to an access team', team, 'access', 'reader@root', '0x80048331'],
    ['a team-only role to a group team', team, 'group', 'narrow@root', '0x80048350'],
    ['a role to somebody disabled', user, 'dana', 'reader@root', '0x80040225'],
    ['the support role', user, 'carl', 'support@root', '0x80041d44'],
    ['a role twice', user, 'carl', 'clerk@root', '0x80040237'],
    ['more than the caller has', user, 'ann', 'reader@root', '0x80040220', 'carl'],
    ['by somebody without Assign on roles', user, 'beth', 'reader@sales', '0x80040220', 'beth'],
    ['a member to a default team', member, 'beth', 'everybody', '0x8004830b'],
    ['a member to a group team', member, 'beth', 'group', '0x80040216'],
    [
      'a relationship that is not changed this way',
      'roleprivileges_association',
      'reader@root',
      'Read msdyn_aimodel',
      '0x80040800',
    ],
  ];

describe('joining is refused', () => {
  it.each(refused)('%s', (_situation, relationship, left, right, code, caller = 'ann') => {
    expect(codeOf(() => associate(openWorld(small, caller), relationship, left, right))).toBe(code);
  });

  it('in the words of VerifyCallerPrivileges when the role holds more than the caller', () => {
    const context = openWorld(small, 'carl');
    expect(() => associate(context, user, 'ann', 'reader@root')).toThrow(
      'RoleService::VerifyCallerPrivileges failed. User: carl, UserBU: root, PrivilegeName: prvReadmsdyn_AIModel, PrivilegeId: read msdyn_aimodel, Depth: Basic, BusinessUnitId: root, MissingPrivilegeCount: 1',
    );
  });
});

describe('joining and parting', () => {
  it('gives and takes a role', () => {
    const context = openWorld(small);
    associate(context, user, 'beth', 'reader@sales');
    expect(may(context, 'beth', 'mine')).toEqual(['Read']);
    disassociate(context, user, 'beth', 'reader@sales');
    expect(may(context, 'beth', 'mine')).toEqual([]);
    expect(codeOf(() => disassociate(context, user, 'beth', 'reader@sales'))).toBe('0x80040217');
  });

  it('gives a role to a team and a team to a person', () => {
    const context = openWorld(small);
    associate(context, team, 'crew', 'reader@root');
    associate(context, member, 'beth', 'crew');
    expect(may(context, 'beth', 'mine')).toEqual(['Read']);
    expect(codeOf(() => associate(context, member, 'beth', 'crew'))).toBe('0x80040237');
    disassociate(context, member, 'beth', 'crew');
    expect(may(context, 'beth', 'mine')).toEqual([]);
    expect(codeOf(() => disassociate(context, member, 'ann', 'everybody'))).toBe('0x8004830c');
  });

  it('takes roles of other units where the organization allows it', () => {
    const orgdborgsettings =
      '<OrgSettings><EnableOwnershipAcrossBusinessUnits>true</EnableOwnershipAcrossBusinessUnits></OrgSettings>';
    const context = openWorld({ ...small, organization: { orgdborgsettings } });
    associate(context, user, 'beth', 'reader@root');
    expect(may(context, 'beth', 'mine')).toEqual(['Read']);
  });

  it('leaves the last administrator in office', () => {
    const context = openWorld(small);
    expect(codeOf(() => disassociate(context, user, 'ann', 'admin@root'))).toBe('0x80041d30');
    associate(context, user, 'carl', 'admin@root');
    disassociate(as(context, 'carl'), user, 'ann', 'admin@root');
    expect(context.store.where('systemuserroles', 'systemuserid', 'ann')).toEqual([]);
  });
});
