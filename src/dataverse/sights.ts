import type { LookedAt, SightName, Sights } from '#walkthroughs';
import { principalAccess } from './ask.ts';
import { DataverseError } from './dataverse-error.ts';
import type { FlowUse } from './flow-uses.ts';
import { modelState } from './model-state.ts';
import { readAll, readPages, readRow } from './read.ts';
import type { Send } from './send.ts';
import { tables } from './tables/all.ts';
import { type Row, type Table, withColumns } from './tables/define-table.ts';
import { anyOf, portions } from './tables/query.ts';
import { userStanding } from './tables/user-standing.ts';

/** Where one looks, and at what. */
interface Looking {
  send: Send;
  origin: string;
  at: LookedAt;
}

const model = withColumns(tables.aiModel, ['id', 'activeRun']);
const version = withColumns(tables.aiConfiguration, ['id', 'model', 'type', 'status', 'major', 'minor']);
const settings = withColumns(tables.organization, ['id', 'previewModels']);
const flow = withColumns(tables.workflow, ['id', 'owner']);
const caller = withColumns(tables.workflow, ['id', 'name', 'uses']);
const event = withColumns(tables.aiEvent, ['id', 'createdOn', 'status']);

/** How each thing is looked at: null where it is not there. */
const looks: { readonly [Name in SightName]: (looking: Looking) => Promise<Sights[Name] | null> } = {
  person: (looking) => standingOf(looking, looking.at.person),

  async member({ send, origin, at }) {
    const filter = `teamid eq ${at.team} and systemuserid eq ${at.person}`;
    const rows = await readAll(send, origin, tables.teamMembership, { filter });
    return { isMember: rows.length > 0 };
  },

  async model({ send, origin, at }) {
    const row = await rowIfThere(readRow(send, origin, model, at.model));
    if (!row) return null;
    const versions = await readAll(send, origin, version, { filter: anyOf(version, 'model', [at.model]) });
    return { state: modelState(row, versions) };
  },

  async previews({ send, origin }) {
    const [row] = await readAll(send, origin, settings);
    return row ? { on: row.previewModels } : null;
  },

  async flow(looking) {
    const { send, origin, at } = looking;
    const row = at.flow ? await rowIfThere(readRow(send, origin, flow, at.flow)) : null;
    if (!row) return null;
    const { owner } = row;
    const may = async (principal: { type: 'person' | 'team'; id: string }, table: Table, id: string) =>
      (await principalAccess(send, origin, principal, { table: table.name, id })).includes('Read');
    const standing = owner.type === 'person' ? await standingOf(looking, owner.id) : null;
    return {
      owner,
      ownerIsDisabled: standing?.disabled ?? false,
      ownerRunsModel: await may(owner, model, at.model),
      personRunsFlow: await may({ type: 'person', id: at.person }, flow, row.id),
    };
  },

  async callers({ send, origin, at }) {
    const rows: Row<typeof caller>[] = [];
    for (const ids of portions(at.callers ?? []))
      rows.push(...(await readAll(send, origin, caller, { filter: anyOf(caller, 'id', ids) })));
    return rows.map(({ id, name, uses }) => {
      const named = JSON.parse(uses ?? '[]') as FlowUse[];
      return { id, name: name ?? '', calls: named.some((use) => use.model === at.model) };
    });
  },

  run: (looking) => newestRun(looking, ''),
  ownRun: (looking) => newestRun(looking, ` and _ownerid_value eq ${looking.at.person}`),
};

/** Looks at one thing as it is in Dataverse now; null where it is not there. Throws `DataverseError`. */
export function seeing<Name extends SightName>(
  sight: Name,
  send: Send,
  origin: string,
  at: LookedAt,
): Promise<Sights[Name] | null> {
  return looks[sight]({ send, origin, at });
}

/** Of somebody whom Dataverse refused because it has no user for them, messages may name the id in Microsoft Entra. */
async function standingOf({ send, origin }: Looking, id: string): Promise<Sights['person'] | null> {
  const filter = `systemuserid eq ${id} or azureactivedirectoryobjectid eq ${id}`;
  const [row] = await readAll(send, origin, userStanding, { filter });
  if (!row) return null;
  const { disabled, accessMode, licensed, azureState } = row;
  return { disabled, accessMode, licensed, inEntra: azureState === null ? null : azureState === 0 };
}

async function newestRun({ send, origin, at }: Looking, whose: string): Promise<Sights['run'] | null> {
  const options = {
    filter: `_msdyn_aimodelid_value eq ${at.model}${whose}`,
    order: 'createdon desc',
    pageSize: 1,
  };
  const { value: page } = await readPages(send, origin, event, options).next();
  const newest = page?.rows[0];
  return newest ? { on: newest.createdOn, status: newest.status } : null;
}

async function rowIfThere<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DataverseError && error.problem.kind === 'not-found') return null;
    throw error;
  }
}
