import { type DemoOrganisation, documentedSwitches, type Metadata } from '#demo';
import { allRights } from '../../src/demo/security/access-rights.ts';
import { decider } from '../../src/demo/security/rights.ts';
import metadataAsset from '../../src/public/demo/metadata.json' with { type: 'json' };

type Store = DemoOrganisation['store'];

// JSON's own types are wider than the metadata's.
const metadata = metadataAsset as unknown as Metadata;
const aiModel = 'msdyn_aimodel';

/** What everybody may do with every owned row of every table, as the organization decides. */
export function everyRight(store: Store): Map<string, string> {
  const all = new Map<string, string>();
  const people = [...store.rows('systemuser')].map(({ systemuserid }) => String(systemuserid));
  for (const { logicalName: table, ownership, primaryId } of Object.values(metadata.tables)) {
    if (ownership !== 'UserOwned') continue;
    const rows = [...store.rows(table)];
    for (const person of people) {
      const may = allRights.map((right) => ({ right, of: decider(context(store), person, right, table) }));
      for (const row of rows)
        all.set(
          `${person} ${table} ${row[primaryId]}`,
          may
            .filter(({ of }) => of(row))
            .map(({ right }) => right)
            .join(' '),
        );
    }
  }
  return all;
}

/** What differs, as `person table row: rights before > rights after`, but for losing Share on AI models by these people. */
export function unasked(
  before: Map<string, string>,
  after: Map<string, string>,
  losing: ReadonlySet<string>,
): string[] {
  return [...before].flatMap(([key, rights]) => {
    const [person = '', table] = key.split(' ');
    const asked = table === aiModel && losing.has(person);
    const expected = asked
      ? rights
          .split(' ')
          .filter((right) => right !== 'Share')
          .join(' ')
      : rights;
    return after.get(key) === expected ? [] : [`${key}: ${rights} > ${after.get(key)}`];
  });
}

/** Everybody who may share the model of their own that they were given, in the order of the users; the disabled left out. */
export function holdersOfShare(store: Store, models: ReadonlyMap<string, string>): string[] {
  return [...store.rows('systemuser')]
    .filter(({ isdisabled }) => !isdisabled)
    .map(({ systemuserid }) => String(systemuserid))
    .filter((id) => decider(context(store), id, 'Share', aiModel)(store.get(aiModel, models.get(id) ?? '') ?? {}));
}

/** Gives everybody a model, by owner: somebody who owns none cannot be seen not to share it. */
export function giveEverybodyAModel(store: Store): Map<string, string> {
  const owned = new Map<string, string>();
  for (const { systemuserid, businessunitid } of [...store.rows('systemuser')]) {
    const id = `0a0a0a0a-0000-4000-8000-${(owned.size + 1).toString(16).padStart(12, '0')}`;
    store.insert(aiModel, {
      msdyn_aimodelid: id,
      msdyn_name: `Model ${owned.size + 1}`,
      ownerid: systemuserid,
      owneridtype: 'systemuser',
      owningbusinessunit: businessunitid,
      createdon: '2026-11-02T09:00:00Z',
      modifiedon: '2026-11-02T09:00:00Z',
    });
    owned.set(String(systemuserid), id);
  }
  return owned;
}

/** Who holds which role, who is in which team, and which role holds what: what an undo has to restore. */
export function everyAssignment(store: Store) {
  const lines = (table: string, ...columns: string[]) =>
    [...store.rows(table)].map((row) => columns.map((column) => row[column]).join(' ')).sort();
  return {
    people: lines('systemuserroles', 'systemuserid', 'roleid'),
    teams: lines('teamroles', 'teamid', 'roleid'),
    members: lines('teammembership', 'teamid', 'systemuserid'),
    roles: lines('role', 'roleid', 'name'),
    privileges: lines('roleprivileges', 'roleid', 'privilegeid', 'privilegedepthmask'),
  };
}

function context(store: Store) {
  return { store, metadata, caller: '', switches: documentedSwitches, now: () => new Date(), newId: () => '' };
}
