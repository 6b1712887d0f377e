import { describe, expect, it } from 'vitest';
import type { Right } from '../../src/demo/context.ts';
import { models, people, rootUnit, teams } from '../../src/demo/contoso/names.ts';
import { allRights } from '../../src/demo/security/access-rights.ts';
import { held } from '../../src/demo/security/privileges.ts';
import { decide } from '../../src/demo/security/rights.ts';
import { aiModel, basicUser, contoso, rightsOn } from './contoso-world.ts';

const context = contoso();
/** Dataverse's access mode of accounts that reach settings and no data. */
const administrative = 1;
const may = (person: string, table: string, id: string): Right[] => rightsOn(context, person, table, id);

describe('everybody and every model, as the documented matrix of roles has it', () => {
  const everyone = [...context.store.rows('systemuser')];
  const every = [...context.store.rows(aiModel)];
  const roleNames = (id: unknown) =>
    new Set(
      context.store
        .where('systemuserroles', 'systemuserid', id)
        .map(({ roleid }) => context.store.get('role', String(roleid))?.name),
    );

  it.each(everyone.map((person) => [String(person.fullname), person]))('%s', (_name, person) => {
    const id = String(person.systemuserid);
    const roles = roleNames(id);
    const mine = new Set(context.store.where('teammembership', 'systemuserid', id).map(({ teamid }) => teamid)).add(id);
    for (const model of every) {
      const modelId = String(model.msdyn_aimodelid);
      const rights = may(id, aiModel, modelId);
      const shared = context.store
        .where('principalobjectaccess', 'objectid', modelId)
        .some(({ principalid, principaltypecode }) => mine.has(principalid) || principaltypecode === 'organization');
      if (person.isdisabled === true || person.accessmode === administrative) expect(rights).toEqual([]);
      else if (['System Administrator', 'System Customizer', 'AIB Roles'].some((name) => roles.has(name)))
        expect(rights).toEqual(allRights);
      else if (model.ownerid === id && roles.has('Environment Maker')) expect(rights).toEqual(allRights);
      else if (roles.has('Environment Maker') && !shared && !mine.has(teams.returnsDesk.id)) expect(rights).toEqual([]);
      else if (roles.has('Environment Maker') && !mine.has(teams.returnsDesk.id)) expect(rights).toContain('Read');
      else if (roles.size === 1 && roles.has('Basic User') && !mine.has(teams.processChampions.id))
        expect(basicUser).toEqual(expect.arrayContaining(rights));
      else if (roles.size === 0 && !mine.has(teams.invoiceClerks.id)) expect(rights).toEqual([]);
    }
  });

  it('System Customizer reassigns models and gives no roles, Environment Maker does neither with others’', () => {
    const has = (id: string, right: Right, table: string) =>
      held(context, { table: 'systemuser', id }, right, table).length > 0;
    expect(has(people.marcus.id, 'Assign', aiModel)).toBe(true);
    expect(has(people.marcus.id, 'Assign', 'role')).toBe(false);
    expect(decide(context, people.beth.id, 'Assign', aiModel, models.supplierInvoices.id)).toBe(false);
  });

  it('everybody sits in a unit whose default team has them', () => {
    const root = context.store.where('team', 'businessunitid', rootUnit.id).find(({ isdefault }) => isdefault === true);
    const members = context.store
      .where('teammembership', 'teamid', root?.teamid)
      .map(({ systemuserid }) => systemuserid);
    expect(members).toContain(people.ann.id);
  });
});
