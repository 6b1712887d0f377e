import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Context, documentedSwitches, type Right } from '../../src/demo/context.ts';
import { flows } from '../../src/demo/contoso/flows.ts';
import { containers, models, othersDataset, people, rootUnit, teams } from '../../src/demo/contoso/names.ts';
import { MemoryStore } from '../../src/demo/memory-store.ts';
import { operations } from '../../src/demo/operations/operations.ts';
import { allRights } from '../../src/demo/security/access-rights.ts';
import { assign } from '../../src/demo/security/assign.ts';
import { held } from '../../src/demo/security/privileges.ts';
import { decide, rightsOf } from '../../src/demo/security/rights.ts';
import type { Row } from '../../src/demo/store.ts';
import { contosoAsset, contosoRows } from '../tools/make-contoso.ts';
import { packagedMetadata } from '../tools/make-demo-metadata.ts';

const metadata = packagedMetadata();
const [aiModel, container] = ['msdyn_aimodel', 'msdyn_aibdatasetscontainer'];

function contoso(caller = people.ann.id): Context {
  let ids = 0;
  return {
    store: new MemoryStore(metadata, contosoRows()),
    metadata,
    caller,
    switches: documentedSwitches,
    now: () => new Date('2026-11-01T10:00:00.000Z'),
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  };
}

const context = contoso();
const may = (person: string, table: string, id: string): Right[] =>
  allRights.filter((right) => decide(context, person, right, table, id));
const owner = (table: string, id: string) => context.store.get(table, id)?.ownerid;
const asUser: Right[] = ['Read'];
/** All that Basic User has on AI models (role file of a live environment, 2025). */
const basicUser: Right[] = ['Read', 'AppendTo'];
const asCoOwner: Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Share'];

describe('the packaged sample', () => {
  const asset = readFileSync(new URL('../../src/public/demo/contoso.json', import.meta.url), 'utf8');

  it('is what the generator makes (node test/tools/make-contoso.ts)', () => {
    expect(asset === contosoAsset()).toBe(true);
  });

  it('stays small', () => {
    expect(asset.length).toBeLessThan(420_000);
    expect(gzipSync(asset).length).toBeLessThan(60_000);
  });

  it('uses only tables and columns that there are, and each id once', () => {
    for (const [table, rows] of Object.entries(JSON.parse(asset) as Record<string, Row[]>)) {
      const definition = metadata.tables[table];
      const columns = new Set(rows.flatMap((row) => Object.keys(row)));
      const unknown = [...columns].filter(
        (column) => column !== 'owneridtype' && !(column in (definition?.columns ?? {})),
      );
      expect({ table, unknown }).toEqual({ table, unknown: [] });
      expect(new Set(rows.map((row) => row[definition?.primaryId ?? ''])).size).toBe(rows.length);
    }
  });

  it('points only to rows that there are', () => {
    for (const { logicalName, navigation } of Object.values(metadata.tables)) {
      for (const row of context.store.rows(logicalName)) {
        for (const { column, targets } of Object.values(navigation)) {
          const to = row[column];
          if (typeof to !== 'string' || !targets.every((target) => [...context.store.rows(target)].length > 0))
            continue;
          expect({ logicalName, column, found: targets.some((target) => context.store.get(target, to)) }).toMatchObject(
            { found: true },
          );
        }
      }
    }
  });
});

describe('the size of Contoso', () => {
  const count = (rows: Record<string, readonly Row[]>, table: string) => rows[table]?.length ?? 0;
  const makers = (from: Context) =>
    [...from.store.rows('systemuser')].filter(
      ({ systemuserid, isdisabled }) =>
        !isdisabled && held(from, { table: 'systemuser', id: String(systemuserid) }, 'Create', aiModel).length > 0,
    );

  it('is about five units, fifty people and thirty makers', () => {
    expect(count(contosoRows(), 'businessunit')).toBe(5);
    expect(count(contosoRows(), 'systemuser')).toBe(50);
    expect(makers(context).length).toBeGreaterThanOrEqual(30);
  });

  it('follows the options, the leaver owning as many as asked', () => {
    const rows = contosoRows({
      people: 200,
      models: 2_100,
      leaverOwns: 2_000,
      businessUnits: 8,
      teams: 20,
      shares: 100,
    });
    expect([count(rows, 'systemuser'), count(rows, aiModel), count(rows, 'businessunit')]).toEqual([200, 2_100, 8]);
    expect(rows[aiModel]?.filter(({ ownerid }) => ownerid === people.dana.id).length).toBe(2_000);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(contosoRows({ seed: 7 })).toEqual(contosoRows({ seed: 7 }));
    expect(contosoRows({ seed: 7 })).not.toEqual(contosoRows({ seed: 8 }));
  });
});

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
      const call = { bound: { table: 'role', id: String(root?.roleid) }, parameters: { PrivilegeId: share } };
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
      if (person.isdisabled === true) expect(rights).toEqual([]);
      else if (['System Administrator', 'System Customizer', 'AIB Roles'].some((name) => roles.has(name)))
        expect(rights).toEqual(allRights);
      else if (model.ownerid === id && roles.has('Environment Maker')) expect(rights).toEqual(allRights);
      else if (roles.has('Environment Maker') && !shared && !mine.has(teams.returnsDesk.id)) expect(rights).toEqual([]);
      else if (roles.has('Environment Maker') && !mine.has(teams.returnsDesk.id)) expect(rights).toContain('Read');
      else if (roles.size === 1 && roles.has('Basic User')) expect(basicUser).toEqual(expect.arrayContaining(rights));
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
