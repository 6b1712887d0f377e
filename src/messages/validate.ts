import * as v from 'valibot';
import { type DiagnosedWorld, gateIds, places } from '#diagnosis';
import { allRights, depths } from '#engine';
import type { SightName } from '#walkthroughs';
import type { Command } from './commands.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const plain = <T extends string>(type: T) => v.strictObject({ type: v.literal(type) });
const onEnvironment = <T extends string>(type: T) => v.strictObject({ type: v.literal(type), environment: id });
const onPlan = <T extends string>(type: T) => v.strictObject({ type: v.literal(type), plan: id });

/** A right on a table; chosen people may be many. */
const privilege = { right: v.picklist(allRights), table: id };
const privilegesAtDepth = v.pipe(
  v.array(v.strictObject({ ...privilege, depth: v.picklist(depths) })),
  v.minLength(1),
  v.maxLength(20),
);
const ids = v.pipe(v.array(id), v.maxLength(200_000));
/** A row's id as it stands in an address of the Web API. */
const row = v.pipe(v.string(), v.uuid());
const principal = v.strictObject({ type: v.picklist(['person', 'team']), id });

/** More models than anybody leaves behind; what claims to hold more is no command. */
const mostModels = 20_000;

/** What a walkthrough may look at. */
const sights = [
  'person',
  'member',
  'model',
  'previews',
  'flow',
  'callers',
  'run',
  'ownRun',
] as const satisfies readonly SightName[];

const command = v.variant('type', [
  v.strictObject({ type: v.literal('connect-environment'), address: v.pipe(v.string(), v.maxLength(4000)) }),
  plain('connect-sample'),
  onEnvironment('refresh-environment'),
  v.strictObject({
    type: v.literal('verify-access'),
    environment: id,
    model: id,
    principal: v.strictObject({ type: v.picklist(['person', 'team']), id }),
  }),
  onEnvironment('cancel-refresh'),
  onEnvironment('forget-environment'),
  v.strictObject({
    type: v.literal('prepare-reassignment'),
    environment: id,
    model: id,
    newOwner: principal,
  }),
  v.strictObject({
    type: v.literal('prepare-handover'),
    environment: id,
    from: v.nullable(id),
    models: v.pipe(
      v.array(v.strictObject({ model: id, newOwner: principal })),
      v.minLength(1),
      v.maxLength(mostModels),
    ),
    revoke: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('prepare-lock'),
    environment: id,
    goal: v.strictObject({
      privileges: v.pipe(v.array(v.strictObject(privilege)), v.minLength(1), v.maxLength(20)),
      from: v.union([v.literal('everybody'), ids]),
      keep: ids,
      teamRows: v.exactOptional(v.picklist(['stop', 'more'])),
    }),
  }),
  v.strictObject({
    type: v.literal('prepare-privilege'),
    environment: id,
    wish: v.strictObject({ principal: id, privileges: privilegesAtDepth, role: v.exactOptional(id) }),
  }),
  v.strictObject({ type: v.literal('note-leaving'), environment: id, person: id, leaving: v.boolean() }),
  v.strictObject({
    type: v.literal('prepare-share'),
    environment: id,
    wishes: v.pipe(
      v.array(
        v.strictObject({
          model: id,
          principal: v.strictObject({ type: v.picklist(['person', 'team', 'organization']), id }),
          level: v.nullable(v.picklist(['User', 'Co-owner'])),
        }),
      ),
      v.minLength(1),
      v.maxLength(5000),
    ),
  }),
  v.strictObject({
    type: v.literal('prepare-rights'),
    environment: id,
    model: id,
    principal,
    rows: v.pipe(
      v.array(v.strictObject({ record: id, rights: v.pipe(v.array(v.picklist(allRights)), v.minLength(1)) })),
      v.minLength(1),
      v.maxLength(200),
    ),
  }),
  v.strictObject({
    type: v.literal('prepare-depth'),
    environment: id,
    role: id,
    privileges: privilegesAtDepth,
    besides: v.exactOptional(v.strictObject({ principal: id, privileges: privilegesAtDepth })),
  }),
  v.strictObject({
    type: v.literal('look-up-models'),
    environment: id,
    models: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)),
  }),
  v.strictObject({ type: v.literal('look-up-uses'), environment: id, model: row }),
  v.strictObject({
    type: v.literal('keep-diagnosis'),
    environment: id,
    asked: v.strictObject({ person: id, model: id, from: v.picklist(places), by: v.exactOptional(id) }),
    names: v.strictObject({ person: v.string(), model: v.string() }),
    text: v.pipe(v.string(), v.maxLength(1_100_000)),
    cause: v.nullable(v.picklist(gateIds)),
    // A world is read by whoever replays it, and checked there; here it is only kept.
    world: v.custom<DiagnosedWorld>((one) => typeof one === 'object' && one !== null && 'records' in one),
  }),
  v.strictObject({ type: v.literal('drop-diagnosis'), diagnosis: id }),
  v.strictObject({
    type: v.literal('look-for-walk'),
    environment: id,
    walk: id,
    sights: v.array(v.picklist(sights)),
    at: v.strictObject({
      person: row,
      model: row,
      team: v.exactOptional(row),
      flow: v.exactOptional(row),
      callers: v.exactOptional(v.pipe(v.array(row), v.maxLength(mostModels))),
    }),
    anew: v.exactOptional(v.boolean()),
  }),
  v.strictObject({
    type: v.literal('tick-walk'),
    environment: id,
    walk: id,
    ticked: v.pipe(v.array(id), v.maxLength(20)),
  }),
  onPlan('plan-again'),
  onPlan('apply-plan'),
  onPlan('stop-plan'),
  v.strictObject({ type: v.literal('undo-plan'), plan: id, units: v.nullable(v.array(id)) }),
  onPlan('guide-plan'),
  onPlan('check-plan'),
  onPlan('discard-plan'),
]);

/** The command a message holds, or null when it is none: nothing else reaches a task. */
export function toCommand(message: unknown): Command | null {
  const result = v.safeParse(command, message);
  return result.success ? result.output : null;
}
