import { describe, expect, it } from 'vitest';
import { answer, type Known, knownOf } from '#answers';
import type { EnvironmentKnown } from '#cache';
import { principalAccess, type Send } from '#dataverse';
import { createDemoOrganisation } from '#demo';
import { toFacts } from '../../src/cache/facts/to-facts.ts';
import { people } from '../../src/demo/contoso/names.ts';
import { usersOf } from '../../src/ui/stores/users-question.ts';
import { readingOf } from '../support/reading-of.ts';
import { contosoRows } from '../tools/make-contoso.ts';
import { packagedMetadata } from '../tools/make-demo-metadata.ts';

const origin = 'https://contoso.crm.dynamics.com';
const rows = contosoRows();
const metadata = packagedMetadata();

/** Contoso, signed in as somebody. */
function contosoAs(caller: string): Send {
  const organisation = createDemoOrganisation({ metadata, rows, callerOf: () => caller });
  return (request) => organisation.handle(request);
}

/** What somebody who signs in may know of Contoso. */
async function knownTo(caller: string): Promise<Known> {
  const facts = toFacts(await readingOf(contosoAs(caller), origin), caller);
  const view = { environment: {}, sync: null, isRead: true, models: [], lookups: [], events: [], facts };
  const known = knownOf(view as unknown as EnvironmentKnown);
  if (!known) throw new Error('Nothing could be read.');
  return known;
}

const administrator = contosoAs(people.ann.id);
/** Whom no account and no access mode stops: about the others Dataverse’s answer and what they can do are two things. */
const working = (rows.systemuser ?? []).filter(({ isdisabled, accessmode }) => !isdisabled && accessmode === 0);
const containersOf = (model: string) =>
  (rows.msdyn_aibdatasetscontainer ?? [])
    .filter((row) => row.msdyn_aimodelid === model)
    .map((row) => String(row.msdyn_aibdatasetscontainerid));

/** What the organization itself says that somebody can do with a model. */
async function toldOf(person: string, model: string): Promise<Record<string, boolean>> {
  const rightsOn = async (table: string, id: string) => {
    const rights = await principalAccess(administrator, origin, { type: 'person', id: person }, { table, id });
    return new Set(rights);
  };
  const onModel = await rightsOn('msdyn_aimodel', model);
  const containers = containersOf(model);
  const data = await Promise.all(containers.map((id) => rightsOn('msdyn_aibdatasetscontainer', id)));
  return {
    run: onModel.has('Read'),
    edit: onModel.has('Read') && onModel.has('Write'),
    share: onModel.has('Read') && onModel.has('Share'),
    'training-data': data.length > 0 && data.every((rights) => rights.has('Read')),
  };
}

describe.each([
  ['an administrator', people.ann.id, { models: 60, yes: 600 }],
  ['a co-owner', people.sofia.id, { models: 5, yes: 30 }],
  ['a maker', people.beth.id, { models: 5, yes: 30 }],
  // May read neither people nor roles: everything stays open, and nothing is said that is not so.
  ['somebody with Basic User only', people.yuki.id, { models: 3, yes: 0 }],
])('the lists of Contoso as %s opens them', (as, caller, least) => {
  it('say of every person and every model what the organization itself answers, training data included', async () => {
    const known = await knownTo(caller);
    const models = (known.facts.facts?.models ?? []).map(({ id }) => id);
    const tally = { yes: 0, no: 0, open: 0 };
    for (const model of models) {
      const listed = answer(known, usersOf(origin, model, 1_000));
      const byId = new Map(listed?.rows.map((row) => [row.id, row.abilities]));
      for (const { systemuserid, fullname } of working) {
        const told = await toldOf(String(systemuserid), model);
        const can = byId.get(String(systemuserid));
        for (const [ability, is] of Object.entries(told)) {
          const said = can?.[ability as keyof typeof can] ?? 'no';
          const what = `${fullname}, ${known.facts.records.find(({ id }) => id === model)?.name}: ${ability}`;
          // Who is not in the list of somebody who could not read everybody is not said to be able to do nothing.
          if (said === 'cannot-tell' || (!can && (listed?.unknown ?? []).length > 0)) tally.open += 1;
          else {
            expect(said, what).toBe(is ? 'yes' : 'no');
            tally[said] += 1;
          }
        }
      }
    }
    expect(models.length).toBeGreaterThanOrEqual(least.models);
    expect(tally.yes).toBeGreaterThanOrEqual(least.yes);
    if (as === 'an administrator') expect(tally.open).toBe(0);
  }, 60_000);
});
