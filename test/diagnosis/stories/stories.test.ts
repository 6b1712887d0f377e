import { describe, expect, it } from 'vitest';
import { type Context, decide, documentedSwitches, type Metadata } from '#demo';
import { type Asked, diagnose, type GateId, type Step, smallestFixes } from '#diagnosis';
import { allRights, compile } from '#engine';
import { flows } from '../../../src/demo/contoso/flows.ts';
import { containers, models, people, teams } from '../../../src/demo/contoso/names.ts';
import metadata from '../../../src/public/demo/metadata.json' with { type: 'json' };
import { contosoToRead, type ReadContoso } from '../../support/contoso-facts.ts';
import { doStep, giveRole, holds, share } from './mend.ts';

/** Something that is wrong in Contoso, what has to be shown first of it, and the first fix. */
interface Story {
  name: string;
  /** Makes it so, where Contoso does not have it from the beginning. */
  plant?: (contoso: ReadContoso) => Promise<unknown>;
  asked: Asked;
  cause: GateId;
  fix: string;
}

const ask = (
  person: keyof typeof people,
  model: keyof typeof models,
  from: Asked['from'] = 'app',
  by?: string,
): Asked => ({
  person: people[person].id,
  model: models[model].id,
  from,
  ...(by ? { by } : {}),
});
const model = (name: keyof typeof models) => ({ table: 'msdyn_aimodel', id: models[name].id });
const person = (name: keyof typeof people) => ({ type: 'systemuser' as const, id: people[name].id });
const roleNamed = ({ organisation }: ReadContoso, name: string) =>
  String(
    [...organisation.store.where('role', 'name', name)].find((role) => role.roleid === role.parentrootroleid)?.roleid,
  );

const stories: readonly Story[] = [
  { name: 'not shared', asked: ask('beth', 'supplierInvoices'), cause: 'row-is-owned-or-shared', fix: 'share' },
  {
    name: 'shared, but no privilege',
    asked: ask('greta', 'supplierInvoices'),
    cause: 'privilege-is-held',
    fix: 'give-role',
  },
  { name: 'no role at all', asked: ask('nils', 'halfMoved'), cause: 'person-has-a-role', fix: 'give-role + share' },
  {
    name: 'in an Entra group, not seen yet',
    asked: ask('leila', 'supplierInvoices'),
    cause: 'person-has-a-role',
    fix: 'sign-in',
  },
  { name: 'disabled', asked: ask('dana', 'supplierInvoices'), cause: 'person-is-active', fix: 'enable-person' },
  { name: 'not published', asked: ask('beth', 'deliveryNotes'), cause: 'model-is-published', fix: 'publish-model' },
  {
    name: 'of a type that was retired',
    asked: ask('pedro', 'retired'),
    cause: 'model-type-is-supported',
    fix: 'replace-model',
  },
  {
    name: 'a co-owner in name, with the role of a user',
    asked: ask('yuki', 'inertShare', 'edit'),
    cause: 'privilege-is-held',
    fix: 'give-role',
  },
  {
    name: 'shared to use, not to edit',
    asked: ask('beth', 'prompt', 'edit'),
    cause: 'share-gives-the-right',
    fix: 'share',
  },
  {
    name: 'a flow that runs as somebody without a share',
    asked: ask('ann', 'objectDetection', 'flow', flows.checkShelves.id),
    cause: 'flow-owner-may-run-model',
    fix: 'share',
  },
  {
    name: 'the flow itself is not shared',
    plant: (contoso) =>
      share(contoso, model('objectDetection'), person('sofia'), ['Read']).then(() =>
        share(contoso, model('objectDetection'), person('kenji'), ['Read']),
      ),
    asked: ask('kenji', 'objectDetection', 'flow', flows.checkShelves.id),
    cause: 'flow-is-shared-with-person',
    fix: 'share-flow',
  },
  {
    name: 'a co-owner without the training data',
    plant: (contoso) =>
      share(contoso, model('halfMoved'), person('sofia'), ['Read', 'Write', 'Append', 'AppendTo', 'Share']),
    asked: ask('sofia', 'halfMoved', 'edit'),
    cause: 'training-data-is-shared',
    fix: 'share',
  },
  {
    name: 'an administrative account',
    plant: (contoso) => contoso.api('PATCH', `systemusers(${people.yuki.id})`, { accessmode: 1 }),
    asked: ask('yuki', 'deliveryNotes', 'portal'),
    cause: 'access-mode-allows-use',
    fix: 'set-access-mode + publish-model',
  },
  {
    name: 'a role in the wrong business unit',
    plant: (contoso) => giveRole(contoso, 'systemuser', people.yuki.id, roleNamed(contoso, 'AI model reviewer')),
    asked: ask('yuki', 'supplierInvoices'),
    cause: 'role-is-in-the-rows-business-unit',
    fix: 'share',
  },
  {
    name: 'a role that counts for the team only',
    plant: async (contoso) => {
      const role = roleNamed(contoso, 'AI model reviewer');
      const [read] = contoso.organisation.store.where('privilege', 'name', 'prvReadmsdyn_AIModel');
      const Privileges = [{ PrivilegeId: read?.privilegeid, Depth: 'Basic' }];
      await contoso.api('POST', `roles(${role})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, { Privileges });
      await contoso.api('POST', `teams(${teams.returnsDesk.id})/teammembership_association/$ref`, {
        '@odata.id': `https://contoso.crm.dynamics.com/api/data/v9.2/systemusers(${people.nils.id})`,
      });
      await share(contoso, model('halfMoved'), person('nils'), ['Read']);
    },
    asked: ask('nils', 'halfMoved'),
    cause: 'role-reaches-team-members',
    fix: 'give-role',
  },
  {
    name: 'a preview feature that is off',
    plant: async (contoso) => {
      const { store } = contoso.organisation;
      const template = { msdyn_aitemplateid: 'preview', msdyn_uniquename: 'ImageDescription' };
      store.insert('msdyn_aitemplate', template);
      store.update('msdyn_aimodel', models.beths.id, { msdyn_templateid: template.msdyn_aitemplateid });
      const [organization] = [...store.rows('organization')];
      store.update('organization', String(organization?.organizationid), { paipreviewscenarioenabled: false });
    },
    asked: ask('beth', 'beths'),
    cause: 'preview-features-are-on',
    fix: 'turn-on-previews',
  },
  {
    name: 'a model that cannot be called',
    plant: (contoso) => share(contoso, model('genericPrediction'), person('beth'), ['Read']),
    asked: ask('beth', 'genericPrediction'),
    cause: 'model-can-be-called-on-demand',
    fix: 'read-results',
  },
];

/** What nobody does by changing Dataverse's rows. */
const errands = ['replace-model', 'read-results'];

describe.each(stories)('Contoso: $name', ({ plant, asked, cause, fix }) => {
  it('is what is shown first, and the first fix makes the organisation say yes', async () => {
    const contoso = contosoToRead();
    await plant?.(contoso);
    const facts = await contoso.facts();
    const access = compile(facts);
    const diagnosis = diagnose(access, asked);
    expect(diagnosis.cause?.id).toBe(cause);
    const [first] = smallestFixes(access, diagnosis);
    expect(first?.steps.map(({ kind }) => kind).join(' + ')).toBe(fix);
    if (errands.includes(fix)) return;
    expect(first?.works).toBe('yes');
    for (const step of first?.steps ?? []) await doStep(contoso, step, facts);
    for (const { person, right, record } of diagnosis.needs)
      expect(await holds(contoso, person, right, record), `${right} on ${record.name}`).toBe(true);
    expect(diagnose(compile(await contoso.facts()), asked).cause).toBeNull();
  });
});

/** Ways of giving access that anybody could think of: a share with them or a team of theirs, and every role but those that administer. */
function otherWays({ organisation: { store } }: ReadContoso, { person }: Asked, first: readonly Step[]): Step[][] {
  const administering = ['System Administrator', 'System Customizer', 'AIB Roles'];
  const wanted = first.flatMap((step) => (step.kind === 'share' ? [step] : []));
  const theirTeams = [...store.where('teammembership', 'systemuserid', person)].map(({ teamid }) => String(teamid));
  const roots = [...store.rows('role')].filter((role) => role.roleid === role.parentrootroleid);
  const roles = roots
    .filter(({ name }) => !administering.includes(String(name)))
    .map(({ roleid }): Step => ({ kind: 'give-role', role: String(roleid), principal: person }));
  const shares = [person, ...theirTeams].map((principal) => wanted.map((step) => ({ ...step, principal })));
  return [...shares.filter((steps) => steps.length > 0), ...roles.flatMap((role) => [[role], [role, ...wanted]])];
}

/** Every right that anybody holds on any model or container, as the organisation decides. */
function heldBy({ organisation: { store } }: ReadContoso): Set<string> {
  const context: Context = {
    store,
    metadata: metadata as unknown as Metadata,
    caller: people.ann.id,
    switches: documentedSwitches,
    now: () => new Date(0),
    newId: () => 'new',
  };
  const found = new Set<string>();
  for (const table of ['msdyn_aimodel', 'msdyn_aibdatasetscontainer']) {
    for (const row of store.rows(table)) {
      const id = String(row[`${table}id`]);
      for (const { systemuserid: who } of store.rows('systemuser'))
        for (const right of allRights)
          if (decide(context, String(who), right, table, id)) found.add(`${who} ${right} ${id}`);
    }
  }
  return found;
}

const accessStories = stories.filter(({ fix }) => /^(share|give-role)( \\+ share)?$/.test(fix));

it.each(accessStories)(
  'Contoso: $name: no other share or role that would do grants less',
  { timeout: 60_000 },
  async ({ plant, asked }) => {
    const before = contosoToRead();
    await plant?.(before);
    const facts = await before.facts();
    const diagnosis = diagnose(compile(facts), asked);
    const first = smallestFixes(compile(facts), diagnosis)[0]?.steps ?? [];
    const had = heldBy(before);
    const gainedBy = async (steps: readonly Step[]) => {
      const contoso = contosoToRead();
      await plant?.(contoso);
      for (const step of steps) await doStep(contoso, step, facts);
      for (const { person, right, record } of diagnosis.needs)
        if (!(await holds(contoso, person, right, record))) return null;
      return [...heldBy(contoso)].filter((one) => !had.has(one)).length;
    };
    const least = await gainedBy(first);
    expect(least).not.toBeNull();
    for (const steps of otherWays(before, asked, first)) {
      const gained = await gainedBy(steps).catch(() => null);
      if (gained !== null) expect(gained, JSON.stringify(steps)).toBeGreaterThanOrEqual(least ?? 0);
    }
  },
);

it('of somebody for whom all is well there is no cause', async () => {
  const access = compile(await contosoToRead().facts());
  const diagnosis = diagnose(access, ask('sofia', 'supplierInvoices', 'edit'));
  expect(diagnosis.cause).toBeNull();
  expect(smallestFixes(access, diagnosis)).toEqual([]);
  expect(diagnosis.needs.map(({ record }) => record.id)).toContain(containers.supplierInvoices.id);
});
