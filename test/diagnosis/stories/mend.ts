import type { Step } from '#diagnosis';
import type { Facts, Right } from '#engine';
import type { ReadContoso } from '../../support/contoso-facts.ts';

const entitySets: Readonly<Record<string, string>> = {
  msdyn_aimodel: 'msdyn_aimodels',
  msdyn_aibdatasetscontainer: 'msdyn_aibdatasetscontainers',
  workflow: 'workflows',
};

/** Shares a row through the Web API, adding to what is shared. */
function share(
  { api }: ReadContoso,
  { table, id }: { table: string; id: string },
  principal: { type: 'systemuser' | 'team'; id: string },
  rights: readonly Right[],
): Promise<unknown> {
  const named = (type: string, key: string, value: string) => ({
    '@odata.type': `Microsoft.Dynamics.CRM.${type}`,
    [key]: value,
  });
  return api('POST', 'GrantAccess', {
    Target: named(table, `${table}id`, id),
    PrincipalAccess: {
      Principal: named(principal.type, principal.type === 'team' ? 'teamid' : 'systemuserid', principal.id),
      AccessMask: rights.map((right) => `${right}Access`).join(', '),
    },
  });
}

/** The copy of a role in a business unit, by the id of its root. */
function roleIn({ organisation }: ReadContoso, root: string, unit: unknown): string {
  const copy = organisation.store
    .where('role', 'parentrootroleid', root)
    .find(({ businessunitid }) => businessunitid === unit);
  if (!copy) throw new Error(`No copy of the role ${root} in ${String(unit)}`);
  return String(copy.roleid);
}

/** Gives somebody a role through the Web API. */
async function giveRole(contoso: ReadContoso, table: 'systemuser' | 'team', id: string, root: string): Promise<void> {
  const holder = contoso.organisation.store.get(table, id);
  const [set, association] =
    table === 'team' ? ['teams', 'teamroles_association'] : ['systemusers', 'systemuserroles_association'];
  const role = roleIn(contoso, root, holder?.businessunitid);
  await contoso.api('POST', `${set}(${id})/${association}/$ref`, {
    '@odata.id': `https://contoso.crm.dynamics.com/api/data/v9.2/roles(${role})`,
  });
}

/**
 * Does a step of a fix the way an administrator would: through the Web API where it has a way, behind its back where only Microsoft's own
 * programs do (a first visit, a publication). Throws for steps that nobody can do here.
 */
export async function doStep(contoso: ReadContoso, step: Step, facts: Facts): Promise<void> {
  const { organisation, api } = contoso;
  const { store } = organisation;
  const typeOf = (id: string) => (store.get('team', id) ? 'team' : 'systemuser');
  const tableOf = (id: string) => facts.records.find((row) => row.id === id)?.table ?? '';
  switch (step.kind) {
    case 'share':
      await share(
        contoso,
        { table: tableOf(step.record), id: step.record },
        { type: typeOf(step.principal), id: step.principal },
        step.rights,
      );
      return;
    case 'share-flow':
      await share(contoso, { table: 'workflow', id: step.flow }, { type: 'systemuser', id: step.person }, ['Read']);
      return;
    case 'give-role':
      return giveRole(contoso, typeOf(step.principal), step.principal, step.role);
    case 'set-depth': {
      const ofTable = [...store.where('privilegeobjecttypecodes', 'objecttypecode', step.table)];
      const ids = new Set(ofTable.map(({ privilegeid }) => privilegeid));
      const its = [...store.rows('privilege')].find(
        ({ privilegeid, name }) => ids.has(privilegeid) && String(name).startsWith(`prv${step.right}`),
      );
      const Privileges = [{ PrivilegeId: its?.privilegeid, Depth: step.to }];
      await api('POST', `roles(${step.role})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, { Privileges });
      return;
    }
    case 'reassign':
      await api('PATCH', `${entitySets[tableOf(step.record)]}(${step.record})`, {
        'ownerid@odata.bind': `/${typeOf(step.to)}s(${step.to})`,
      });
      return;
    case 'enable-person':
      await api('PATCH', `systemusers(${step.person})`, { isdisabled: false });
      return;
    case 'set-access-mode':
      await api('PATCH', `systemusers(${step.person})`, { accessmode: 0 });
      return;
    case 'turn-on-previews': {
      const id = String([...store.rows('organization')][0]?.organizationid);
      await api('PATCH', `organizations(${id})`, { paipreviewscenarioenabled: true });
      return;
    }
    case 'sign-in':
      store.insert('teammembership', {
        teammembershipid: `${step.team} ${step.person}`,
        teamid: step.team,
        systemuserid: step.person,
      });
      return;
    case 'publish-model': {
      const [configuration] = store.where('msdyn_aiconfiguration', 'msdyn_aimodelid', step.model);
      const id = String(configuration?.msdyn_aiconfigurationid);
      store.update('msdyn_aiconfiguration', id, { msdyn_type: 190690001, statecode: 2, statuscode: 7 });
      store.update('msdyn_aimodel', step.model, { msdyn_activerunconfigurationid: id, statecode: 1, statuscode: 1 });
      return;
    }
    default:
      throw new Error(`Nobody can do ${step.kind} here.`);
  }
}

/** Whether the organisation itself says, to whoever asks, that somebody holds a right on a row. */
export async function holds(
  { api }: ReadContoso,
  person: string,
  right: Right,
  row: { table: string; id: string },
): Promise<boolean> {
  const target = encodeURIComponent(JSON.stringify({ '@odata.id': `${entitySets[row.table]}(${row.id})` }));
  const answer = (await api(
    'GET',
    `systemusers(${person})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}`,
  )) as { AccessRights: string };
  return answer.AccessRights.split(', ').includes(`${right}Access`);
}
