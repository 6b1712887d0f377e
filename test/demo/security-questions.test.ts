import { describe, expect, it } from 'vitest';
import { assign } from '../../src/demo/security/assign.ts';
import {
  aiModel,
  beth,
  call,
  carl,
  codeOf,
  crew,
  dana,
  dataset,
  everybody,
  grant,
  model,
  person,
  set,
  smallWorld,
  team,
} from './security-call.ts';
import { openWorld } from './security-world.ts';

describe('questions about access', () => {
  const bound = (table: string, key: string) => ({ table, id: key });
  const Target = {
    '@odata.id': `https://contoso.crm.dynamics.com/api/data/v9.2/msdyn_aimodels(${model.toUpperCase()})`,
  };
  const full =
    'ReadAccess, WriteAccess, AppendAccess, AppendToAccess, CreateAccess, DeleteAccess, ShareAccess, AssignAccess';

  it('RetrievePrincipalAccess speaks for people, teams and the organization', () => {
    const context = openWorld(smallWorld(), dana);
    const ask = (table: string, key: string) =>
      call(context, 'RetrievePrincipalAccess', { Target }, bound(table, key)).body;
    expect(ask('systemuser', dana)).toEqual({ AccessRights: full });
    expect(ask('systemuser', beth)).toEqual({ AccessRights: 'None' });
    grant(context, team(crew), 'ReadAccess');
    grant(context, everybody, 'WriteAccess');
    expect(ask('team', crew)).toEqual({ AccessRights: 'ReadAccess' });
    expect(ask('organization', 'organization')).toEqual({ AccessRights: 'WriteAccess' });
  });

  it('RetrievePrincipalAccessInfo tells role, share and hierarchy apart', () => {
    const context = openWorld(smallWorld({ teams: {} }), dana);
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
    const context = openWorld(smallWorld(), beth);
    expect(codeOf(() => call(context, 'RetrievePrincipalAccess', { Target }, bound('systemuser', beth)))).toBe(
      '0x80048306',
    );
    expect(codeOf(() => call(context, 'RetrieveSharedPrincipalsAndAccess', { Target }))).toBe('0x80048306');
  });

  it('RetrieveAccessOrigin speaks of owners, parents’ owners and shares, and never of roles', () => {
    const context = openWorld(smallWorld(), dana);
    assign(context, dataset, set, { table: 'systemuser', id: beth });
    grant(context, team(crew), 'ReadAccess');
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

describe('who and where', () => {
  it('WhoAmI and RetrieveCurrentOrganization', () => {
    const context = openWorld(smallWorld(), beth);
    expect(call(context, 'WhoAmI', {}).body).toEqual({
      BusinessUnitId: 'root',
      UserId: beth,
      OrganizationId: 'organization',
    });
    const detail = call(context, 'RetrieveCurrentOrganization', { AccessType: 'Default' }).body?.Detail;
    expect(detail).toMatchObject({ OrganizationId: 'organization', FriendlyName: 'Small', State: 'Enabled' });
  });
});
