import type { AccessChange, PlanFinding } from '#cache';
import { compare, compile, evaluate, type Facts, type Finding, type Right, rules } from '#engine';
import { comparedRows, type Plan, predict, questionsAbout } from '#walkthroughs';

/** What the rules find about a plan, over facts in which its units are as they were just read. What is found alike for many units is found once. */
export function judgePlan(facts: Facts, plan: Plan, caller: string): PlanFinding[] {
  const now = compile(facts);
  const then = plan.units.some(({ kind }) => kind === 'shares') ? compile(predict(facts, plan)) : now;
  const cases = plan.units.flatMap((unit) =>
    questionsAbout(unit, caller).flatMap((question) => {
      const outcome = new Map(evaluate(then, question, rulesOfOutcome).map((finding) => [finding.rule, finding]));
      return evaluate(now, question).map((finding) => ({
        unit: unit.id,
        finding: outcome.get(finding.rule) ?? finding,
      }));
    }),
  );
  return [...Map.groupBy(cases, ({ finding }) => alike(finding)).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        ...first.finding,
        cases: group.map(({ unit, finding }) => ({ unit, data: otherwise(finding.data, first.finding.data) })),
      },
    ];
  });
}

/** One object for all of them, which is also kept once. */
const nothing: Finding['data'] = {};

/** What of some data is otherwise than in other data. */
function otherwise(data: Finding['data'], own: Finding['data']): Finding['data'] {
  const differing = Object.entries(data).filter(([key, value]) => own[key] !== value);
  return differing.length > 0 ? Object.fromEntries(differing) : nothing;
}

/** The rules about what a plan makes of things rather than about what it finds. */
const rulesOfOutcome = rules.filter(({ ofOutcome }) => ofOutcome);

function alike({ rule, verdict, severity, data, disputed = [] }: Finding): string {
  return [rule, verdict, severity, data.newOwner, data.principal, data.level, ...disputed].join(' ');
}

/** Who gains and loses which right on a plan's rows; null when a fact that decides it is missing. */
export function accessChanges(facts: Facts, plan: Plan): AccessChange[] | null {
  if (facts.unknown?.includes('people')) return null;
  const records = new Map(plan.units.flatMap(comparedRows).map((record) => [record.id, record]));
  const people = new Map((facts.people ?? []).map(({ id, name = id }) => [id, { id, name }]));
  const found: AccessChange[] = [];
  // Asked about everything at once: only what differs is looked at, whatever the number of people and rows.
  for (const { person: id, gains, loses, unclear, records: rows } of compare(
    compile(facts),
    compile(predict(facts, plan)),
  )) {
    const person = people.get(id);
    const change = { gains: onRow(gains), loses: onRow(loses) };
    const isUnclear = onRow(unclear).length > 0;
    if (!person || (!isUnclear && change.gains.length + change.loses.length === 0)) continue;
    const concerned = rows().flatMap((row) => records.get(row) ?? []);
    if (isUnclear && concerned.length > 0) return null;
    found.push(...concerned.map((record) => ({ person, record, ...change })));
  }
  return found;
}

/** Create is about rows that are not there yet. */
const onRow = (rights: readonly Right[]) => rights.filter((right) => right !== 'Create');
