import * as v from 'valibot';
import { allRights, depths } from '#engine';

const id = v.pipe(v.string(), v.nonEmpty('an id must not be empty'));
const ids = v.array(id);
/** What may be left out may also be null. */
const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));

const right = v.picklist(allRights);
const role = v.union([id, v.object({ role: id, businessUnit: id })]);
/** A depth; "None", as role editors say, is one that is not held. */
const depth = v.pipe(
  v.nullable(v.picklist([...depths, 'None'])),
  v.transform((one) => (one === 'None' ? null : one)),
);
const privileges = v.record(v.string(), v.record(right, depth));
/** What a relationship may pass on; only the first two decide about access. */
const cascade = v.picklist(['Share', 'Reparent', 'Assign', 'Unshare', 'Delete', 'Merge']);

const facts = v.object({
  models: maybe(
    v.array(
      v.object({
        id,
        template: maybe(v.string()),
        state: maybe(v.picklist(['draft', 'training', 'trained', 'published', 'failed', 'importing', 'unknown'])),
        managed: maybe(v.boolean()),
        supported: maybe(v.boolean()),
        sourceTables: maybe(v.array(v.string())),
        preview: maybe(v.boolean()),
      }),
    ),
  ),
  containers: maybe(v.array(v.object({ id, model: id }))),
  flows: maybe(
    v.array(
      v.object({
        id,
        model: id,
        purpose: v.picklist(['runs', 'feedback-loop', 'retrain-schedule', 'run-schedule']),
      }),
    ),
  ),
  apps: maybe(v.array(v.object({ id, name: maybe(v.string()), models: ids, sharedWith: maybe(ids) }))),
  previewModels: maybe(v.boolean()),
});

const model = id;
const question = v.variant('kind', [
  v.object({ kind: v.literal('reassign'), caller: id, model, newOwner: id }),
  v.object({ kind: v.literal('model'), model }),
  v.object({
    kind: v.literal('use'),
    person: id,
    model,
    from: v.picklist(['app', 'flow', 'api', 'control']),
    by: v.optional(id),
  }),
  v.object({
    kind: v.literal('work'),
    person: id,
    model,
    work: v.picklist(['edit', 'retrain', 'publish', 'delete', 'view-details', 'view-training-data']),
  }),
  v.object({
    kind: v.literal('share'),
    sharer: id,
    principal: id,
    level: v.picklist(['User', 'Co-owner']),
    model,
  }),
  v.object({ kind: v.literal('unshare'), sharer: id, principal: id, model }),
  v.object({
    kind: v.literal('shared'),
    principal: id,
    level: v.picklist(['User', 'Co-owner', 'none']),
    model,
  }),
]);

/** A world, as the README's section on contracts describes it. */
export const worldSchema = v.object({
  businessUnits: maybe(v.array(v.object({ id, name: maybe(v.string()), parent: maybe(id) }))),
  people: maybe(
    v.array(
      v.object({
        id,
        name: maybe(v.string()),
        businessUnit: maybe(id),
        roles: maybe(v.array(role)),
        disabled: maybe(v.boolean()),
        accessMode: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
        manager: maybe(id),
        position: maybe(id),
      }),
    ),
  ),
  teams: maybe(
    v.array(
      v.object({
        id,
        name: maybe(v.string()),
        kind: maybe(v.picklist(['owner', 'access', 'entra', 'office'])),
        businessUnit: maybe(id),
        members: maybe(ids),
        awaits: maybe(ids),
        roles: maybe(v.array(role)),
      }),
    ),
  ),
  roles: maybe(
    v.array(
      v.object({
        id,
        name: maybe(v.string()),
        memberInheritance: maybe(v.picklist(['team-only', 'direct-user'])),
        privileges: maybe(privileges),
        customizable: maybe(v.boolean()),
        managed: maybe(v.boolean()),
        administrator: maybe(v.boolean()),
      }),
    ),
  ),
  positions: maybe(v.array(v.object({ id, parent: maybe(id) }))),
  records: v.array(
    v.object({
      id,
      table: v.pipe(v.string(), v.nonEmpty('a table must not be empty')),
      name: maybe(v.string()),
      owner: maybe(id),
      businessUnit: maybe(id),
      parent: maybe(id),
      cascades: maybe(v.array(cascade)),
    }),
  ),
  shares: maybe(
    v.array(v.object({ record: id, principal: id, rights: v.array(right), inherited: maybe(v.array(right)) })),
  ),
  settings: maybe(
    v.object({
      hierarchy: maybe(v.picklist(['none', 'manager', 'position'])),
      hierarchyDepth: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
      hierarchyExcludes: maybe(ids),
      managersMustBeAbove: maybe(v.boolean()),
      hierarchyWriteLevels: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
      disabledReportsCount: maybe(v.boolean()),
      matrixBusinessUnits: maybe(v.boolean()),
      shareToPreviousOwner: maybe(v.boolean()),
    }),
  ),
  unknown: maybe(v.array(v.string())),
  facts: maybe(facts),
  ask: maybe(v.array(v.object({ person: id, right, record: id }))),
  questions: maybe(v.array(question)),
});
