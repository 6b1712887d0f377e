import { describe, expect, it } from 'vitest';
import type { Right } from '../../src/demo/context.ts';
import { flows } from '../../src/demo/contoso/flows.ts';
import { containers, models, othersDataset, people, teams } from '../../src/demo/contoso/names.ts';
import { operations } from '../../src/demo/operations/operations.ts';
import { allRights } from '../../src/demo/security/access-rights.ts';
import { assign } from '../../src/demo/security/assign.ts';
import { held } from '../../src/demo/security/privileges.ts';
import { rightsOf } from '../../src/demo/security/rights.ts';
import { aiModel, asCoOwner, asUser, basicUser, container, contoso, rightsOn } from './contoso-world.ts';

const context = contoso();
const may = (person: string, table: string, id: string): Right[] => rightsOn(context, person, table, id);
const owner = (table: string, id: string) => context.store.get(table, id)?.ownerid;

describe('stories', () => {
  it('Dana has left: disabled, a maker still, owner of nine models of several kinds', () => {
    expect(context.store.get('systemuser', people.dana.id)?.isdisabled).toBe(true);
    expect(held(context, { table: 'systemuser', id: people.dana.id }, 'Share', aiModel)).toMatchObject([
      { depth: 'Basic' },
    ]);
    const hers = context.store.where(aiModel, 'ownerid', people.dana.id);
    expect(hers.length).toBe(9);
    expect(new Set(hers.map(({ msdyn_templateid }) => msdyn_templateid)).size).toBe(8);
    expect(hers.filter(({ ismanaged }) => ismanaged).map(({ msdyn_name }) => msdyn_name)).toEqual([
      models.imported.name,
    ]);
  });

  it('one model moved, its container did not', () => {
    expect(owner(aiModel, models.halfMoved.id)).toBe(people.kenji.id);
    expect(owner(container, containers.halfMoved.id)).toBe(people.dana.id);
    expect(context.store.where(container, 'msdyn_aimodelid', models.imported.id)).toEqual([]);
  });

  it('one dataset below a container of Dana is somebody else’s, and Dana inherits it', () => {
    expect(owner('msdyn_aibdataset', othersDataset.id)).toBe(people.kenji.id);
    const { poa } = rightsOf(
      context,
      { table: 'systemuser', id: people.dana.id },
      'msdyn_aibdataset',
      othersDataset.id,
    );
    expect([...poa]).toEqual(allRights.filter((right) => right !== 'Create'));
  });

  it('shares that give less than they say', () => {
    expect(may(people.yuki.id, aiModel, models.inertShare.id)).toEqual(basicUser);
    expect(may(people.greta.id, aiModel, models.supplierInvoices.id)).toEqual([]);
    expect(may(people.leila.id, aiModel, models.supplierInvoices.id)).toEqual([]);
    expect(may(people.omar.id, aiModel, models.supplierInvoices.id)).toEqual(asUser);
  });

  it('a co-owner has the training data too', () => {
    expect(may(people.sofia.id, aiModel, models.supplierInvoices.id)).toEqual(asCoOwner);
    const [dataset] = context.store.where(
      'msdyn_aibdataset',
      'msdyn_aibdatasetscontainerid',
      containers.supplierInvoices.id,
    );
    expect(may(people.sofia.id, 'msdyn_aibdataset', String(dataset?.msdyn_aibdatasetid))).toEqual(asCoOwner);
  });

  it('sharing was switched off for Farid, who still can through a team', () => {
    const sources = held(context, { table: 'systemuser', id: people.farid.id }, 'Share', aiModel);
    expect(sources.map(({ team }) => team)).toEqual([teams.automationGuild.id]);
    expect(held(context, { table: 'systemuser', id: people.longName.id }, 'Share', aiModel)).toEqual([]);
  });

  it('a team owns a model, everybody may run another', () => {
    expect(owner(aiModel, models.teamOwned.id)).toBe(teams.returnsDesk.id);
    expect(may(people.pedro.id, aiModel, models.teamOwned.id)).toContain('Read');
    expect(may(people.omar.id, aiModel, models.companyWide.id)).toEqual(asUser);
  });

  it('flows use models by id, nested and by expression; Dana’s models are retrained by Dana’s flows', () => {
    const definition = (id: string) => String(context.store.get('workflow', id)?.clientdata);
    expect(definition(flows.checkShelves.id)).toContain(models.objectDetection.id);
    expect(definition(flows.dynamic.id)).toContain('triggerBody');
    const retrain = context.store.get(aiModel, models.prediction.id)?.msdyn_retrainworkflowid;
    expect(owner('workflow', String(retrain))).toBe(people.dana.id);
    expect(context.store.get(aiModel, models.genericPrediction.id)?.msdyn_scheduleinferenceworkflowid).toBe(
      flows.schedule.id,
    );
  });

  it('Environment Maker keeps Share because it cannot be edited; a role that can be loses it', () => {
    const closing = contoso();
    const share = closing.store.where('privilege', 'name', 'prvSharemsdyn_AIModel')[0]?.privilegeid;
    const take = (name: string) => {
      const root = closing.store
        .where('role', 'name', name)
        .find(({ roleid, parentrootroleid }) => roleid === parentrootroleid);
      const call = {
        bound: { table: 'role', id: String(root?.roleid) },
        parameters: { Privilege: { '@odata.type': '#Microsoft.Dynamics.CRM.privilege', privilegeid: share } },
      };
      return operations.find(({ name }) => name === 'RemovePrivilegeRole')?.run(closing, call).status;
    };
    expect(() => take('Environment Maker')).toThrow('not customizable');
    expect(take('System Customizer')).toBe(204);
    expect(held(closing, { table: 'systemuser', id: people.marcus.id }, 'Share', aiModel)).toEqual([]);
  });

  it('moving everything of Dana to Beth works for a System Customizer', () => {
    const moving = contoso(people.marcus.id);
    const beth = { table: 'systemuser', id: people.beth.id } as const;
    for (const { msdyn_aimodelid } of moving.store.where(aiModel, 'ownerid', people.dana.id))
      assign(moving, aiModel, String(msdyn_aimodelid), beth);
    for (const row of moving.store.where(container, 'ownerid', people.dana.id))
      assign(moving, container, String(row.msdyn_aibdatasetscontainerid), beth);
    for (const table of ['msdyn_aibdataset', 'msdyn_aibfile', 'msdyn_aibdatasetfile', aiModel, container])
      expect(moving.store.where(table, 'ownerid', people.dana.id)).toEqual([]);
  });
});
