import { createDemoOrganisation, sampleCaller } from '#demo';
import { type HandedOver, planHandover, withStates } from '#walkthroughs';
import { toFacts } from '../../src/cache/facts/to-facts.ts';
import { people } from '../../src/demo/contoso/names.ts';
import { accessChanges, judgePlan } from '../../src/tasks/assess.ts';
import { cachedRows } from '../../src/tasks/cached-rows.ts';
import { readingOf } from '../support/reading-of.ts';
import { contosoRows } from '../tools/make-contoso.ts';
import { packagedMetadata } from '../tools/make-demo-metadata.ts';
import { handoverInChromium } from './handover-in-chromium.ts';
import { type Line, line, time } from './measure.ts';

const models = 2000;
const origin = 'https://contoso.crm.dynamics.com';

/** The plan of a handover of 2,000 models, from the last reading to what is shown: rows, rules, and who gains and loses access. */
export async function bench(): Promise<Line[]> {
  const rows = contosoRows({ people: 500, models: models + 1000, leaverOwns: models, shares: 4000 });
  const organisation = createDemoOrganisation({ metadata: packagedMetadata(), rows, callerOf: () => sampleCaller });
  const facts = toFacts(await readingOf((request) => organisation.handle(request), origin), sampleCaller);
  const newOwner = { type: 'person', id: people.beth.id, name: people.beth.name } as const;
  const theirs = (facts.facts?.models ?? []).flatMap(({ id }) =>
    facts.records.some((record) => record.id === id && record.owner === people.dana.id) ? [id] : [],
  );
  const choice = {
    kind: 'hand-over',
    from: people.dana.id,
    models: theirs.map((model) => ({ model, newOwner })),
    revoke: false,
  } as const;
  const made = () => {
    const rowsOf = cachedRows(facts);
    const handed = theirs.flatMap((model): HandedOver[] => {
      const found = rowsOf(model);
      return found ? [{ ...found, below: null, newOwner }] : [];
    });
    const plan = planHandover({
      id: 'plan',
      madeOn: '2026-11-25T08:00:00Z',
      environment: origin,
      choice,
      models: handed,
      leavesShare: false,
    });
    if (plan.units.length !== models) throw new Error(`The plan has ${plan.units.length} models.`);
    return plan;
  };
  const plan = made();
  const read = withStates(
    facts,
    plan.units.map((unit) => ({ unit, state: unit.before })),
  );
  const all = () => {
    const whole = made();
    const known = withStates(
      facts,
      whole.units.map((unit) => ({ unit, state: unit.before })),
    );
    return [judgePlan(known, whole, sampleCaller), accessChanges(known, whole)];
  };
  return [
    line(`plan of ${models} models: rows`, time(5, made)),
    line(
      `plan of ${models} models: rules`,
      time(5, () => judgePlan(read, plan, sampleCaller)),
    ),
    line(
      `plan of ${models} models: who gains and loses, of 500 people`,
      time(5, () => accessChanges(read, plan)),
    ),
    line(`plan of ${models} models, all of it`, time(5, all), { target: 1000 }),
    ...(await handoverInChromium(models)),
  ];
}
