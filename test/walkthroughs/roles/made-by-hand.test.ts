import { describe, expect, it } from 'vitest';
import { findMadeByHand, rolePrivileges } from '#dataverse';
import { type RoleOperation, type RolesUnit, withMadeByHand } from '#walkthroughs';
import { literalOrganisation, origin } from './literal-organisation.ts';
import { administrator, administratorRole, guid } from './random-organisation.ts';

const root = { id: guid(1, 0), name: 'root' };
const north = { id: guid(1, 1), name: 'north', parent: root.id };
const facts = {
  businessUnits: [root, north],
  people: [{ id: administrator, name: 'Ann', businessUnit: root.id, roles: [administratorRole] }],
  roles: [
    {
      id: administratorRole,
      name: 'System Administrator',
      administrator: true,
      privileges: { role: { Read: 'Global' }, team: { Read: 'Global' }, systemuser: { Read: 'Global' } },
    },
    { id: guid(4, 1), name: 'Maker – AI models not shareable', privileges: {} },
  ],
  teams: [
    { id: guid(3, 1), name: 'Guild – AI models shareable', kind: 'owner', businessUnit: north.id, roles: [] },
    { id: guid(3, 2), name: 'Guild – AI models shareable', kind: 'owner', businessUnit: root.id, roles: [] },
  ],
  records: [],
} as const;

const role = { id: guid(12, 1), name: 'Maker – AI models not shareable' };
const team = { type: 'team', id: guid(12, 2), name: 'Guild – AI models shareable' } as const;
const unitOf = (...operations: RoleOperation[]): RolesUnit => ({
  kind: 'roles',
  id: 'u',
  subject: { table: 'role', id: '', name: '' },
  operations,
  checks: [],
  watched: [],
  before: { roles: [], holders: [], teams: [], people: [], copies: [] },
});
const makesTeam = (name: string): RoleOperation => ({
  kind: 'create-team',
  team: { ...team, name },
  businessUnit: north,
  administrator,
  members: [],
});

describe('roles and teams that somebody made by hand', () => {
  const makesRole = {
    kind: 'create-role',
    role,
    businessUnit: root.id,
    memberInheritance: 'direct-user',
    privileges: [],
  } as const;

  it('are found by name in the business unit where they were planned, and stand for the planned ones', async () => {
    const literal = literalOrganisation(facts);
    const planned = unitOf(makesRole, makesTeam(team.name), {
      kind: 'assign-role',
      principal: team,
      role,
      businessUnit: north.id,
    });
    const found = await findMadeByHand(literal.send, origin, [planned]);
    expect([...found]).toEqual([
      [role.id, guid(4, 1)],
      [team.id, guid(3, 1)],
    ]);
    expect(withMadeByHand(planned, found).operations[2]).toMatchObject({
      principal: { id: guid(3, 1) },
      role: { id: guid(4, 1) },
    });
    expect(await rolePrivileges(literal.send, origin, guid(4, 1))).toEqual([]);
  });

  it('are none under other names, and none where what was planned is there itself', async () => {
    const literal = literalOrganisation(facts);
    const itself = { ...makesRole, role: { id: guid(4, 1), name: role.name } };
    expect((await findMadeByHand(literal.send, origin, [unitOf(itself, makesTeam('Another'))])).size).toBe(0);
  });
});
