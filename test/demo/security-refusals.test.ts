import { describe, expect, it } from 'vitest';
import { canRead, demandAccess, demandPrivilege } from '../../src/demo/security/demand.ts';
import { Fault } from '../../src/demo/store.ts';
import { openWorld, type SmallWorld } from './security-world.ts';

const small: SmallWorld = {
  people: { beth: { roles: ['r'] }, ann: { roles: ['r', 'boss'] } },
  roles: {
    r: { privileges: { msdyn_aimodel: { Read: 'Basic' }, role: { Read: 'Global' }, systemuser: { Read: 'Global' } } },
    boss: { privileges: { organization: { Write: 'Global' }, msdyn_aimodel: { Write: 'Global' } } },
  },
  records: { m: { table: 'msdyn_aimodel', owner: 'ann' }, mine: { table: 'msdyn_aimodel', owner: 'beth' } },
  shares: [['m', 'beth', ['Write']]],
};

function refusal(work: () => void): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

describe('refusals', () => {
  it('name the missing privilege as a live organization does', () => {
    const { status, code, message } = refusal(() => demandPrivilege(openWorld(small), 'Write', 'msdyn_aimodel'));
    expect({ status, code }).toEqual({ status: 403, code: '0x80040220' });
    expect(message).toBe(
      "Principal user (Id=beth, type=8, roleCount=1, privilegeCount=3, accessMode='0 Read-Write', AADObjectId='', MetadataCachePrivilegesCount=5, businessUnitId=root), is missing prvWritemsdyn_AIModel privilege (Id=write msdyn_aimodel) on OTC=401 for entity 'msdyn_aimodel' (LocalizedName='AI Model'). context.Caller=beth. Consider adding missed privilege to one of the principal (user/team) roles.",
    );
  });

  it('come first for the privilege, then for the row', () => {
    expect(refusal(() => demandAccess(openWorld(small), ['Read', 'Delete'], 'msdyn_aimodel', 'm')).code).toBe(
      '0x80040220',
    );
    expect(refusal(() => demandAccess(openWorld(small), ['Read'], 'msdyn_aimodel', 'm')).code).toBe('0x80048306');
    expect(() => demandAccess(openWorld(small), ['Read'], 'msdyn_aimodel', 'mine')).not.toThrow();
  });

  it('carry every path in their JSON when there is no path to the row', () => {
    const { message } = refusal(() => demandAccess(openWorld(small), ['Read'], 'msdyn_aimodel', 'm'));
    const [sentence, json] = message.split(' More details: ');
    expect(sentence).toBe(
      'user with id beth does not have ReadAccess right(s) for record with id m of entity AI Model. Consider assigning a role with the required access level to the user or team.',
    );
    expect(JSON.parse(json ?? '')).toMatchObject({
      CallerPrincipal: { PrincipalId: 'beth', Type: 8, IsUserPrincipal: true },
      OwnerPrincipal: { PrincipalId: 'ann', Type: 8, IsUserPrincipal: true },
      ObjectId: 'm',
      ObjectTypeCode: 401,
      EntityName: 'msdyn_aimodel',
      ObjectBusinessUnitId: 'root',
      RightsToCheck: 'ReadAccess',
      RoleAccessRights: 'None',
      PoaAccessRights: 'WriteAccess',
      HsmAccessRights: 'None',
      GrantedAccessRights: 'None',
      CallerInfo: { IsDisabled: false, Teams: [], Roles: ['r@root'] },
      IsHsmEnabled: false,
    });
  });

  it('say that a row is not there, and that an access mode forbids changes', () => {
    const gone = refusal(() => demandAccess(openWorld(small), ['Read'], 'msdyn_aimodel', 'gone'));
    expect([gone.status, gone.code, gone.message]).toEqual([
      404,
      '0x80040217',
      "Entity 'AI Model' With Id = gone Does Not Exist",
    ]);
    const people = { beth: { roles: ['r', 'boss'], mode: 2 } };
    expect(refusal(() => demandPrivilege(openWorld({ ...small, people }), 'Write', 'msdyn_aimodel')).code).toBe(
      '0x80044502',
    );
  });
});

describe('tables without privileges', () => {
  it('lists of shares are for administrators, unless for everybody', () => {
    expect(refusal(() => demandPrivilege(openWorld(small), 'Read', 'principalobjectaccess')).message).toBe(
      'Not enough privilege to access the Microsoft Dynamics 365 object or perform the requested operation.',
    );
    expect(() => demandPrivilege(openWorld(small, 'ann'), 'Read', 'principalobjectaccess')).not.toThrow();
    const open = openWorld({ ...small, switches: { shareRowsAreReadBy: 'everybody' } });
    expect(() => demandPrivilege(open, 'Read', 'principalobjectaccess')).not.toThrow();
  });

  it('joins ask for Read on both ends, and configurations for Read on models', () => {
    expect(() => demandPrivilege(openWorld(small), 'Read', 'systemuserroles')).not.toThrow();
    expect(refusal(() => demandPrivilege(openWorld(small), 'Read', 'teamroles')).message).toContain('prvReadTeam');
    expect(() => demandPrivilege(openWorld(small), 'Read', 'msdyn_aiconfiguration')).not.toThrow();
    expect(refusal(() => demandPrivilege(openWorld(small), 'Delete', 'msdyn_aiconfiguration')).message).toContain(
      'prvWritemsdyn_AIModel',
    );
    expect(refusal(() => demandPrivilege(openWorld(small), 'Share', 'msdyn_aiconfiguration')).code).toBe('0x80048306');
  });

  it('privileges themselves are open to everybody', () => {
    const context = openWorld(small);
    const may = canRead(context, 'privilege');
    expect([...context.store.rows('privilege')].every(may)).toBe(true);
  });
});
