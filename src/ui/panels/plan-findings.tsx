import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '#engine';
import { newOwners, type Plan } from '#walkthroughs';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Sources } from '../controls/sources.tsx';
import { speaker } from '../say.ts';
import type { FixContext, Found } from '../stores/finding-fix.ts';
import { findingFixes } from '../stores/finding-fixes.ts';
import { findingWords, isSettledBy } from '../stores/finding-sentences.ts';
import { planOwners } from '../stores/plan-words.ts';
import { saidOnce } from '../stores/said-once.ts';
import { unreadText } from '../stores/unread.ts';
import { words } from '../words/plan.ts';

const { say, count } = speaker(words);

type Weight = 'blocker' | 'warning' | 'unknown' | 'note' | 'settled' | 'passed';

interface Weighed {
  finding: Found;
  weight: Weight;
}

const order: readonly Weight[] = ['blocker', 'warning', 'unknown', 'note'];
const icons: Record<Weight, IconName> = {
  blocker: 'error',
  warning: 'warning',
  unknown: 'info',
  note: 'info',
  settled: 'check',
  passed: 'check',
};

/** More than anybody reads; the list of models has them all. */
const mostCases = 100;

/** What the rules found: what stands in the way first, then what to know, and what passed behind a click. */
export function PlanFindings({ findings, context }: { findings: readonly Found[]; context: FixContext }) {
  const { state } = context.record;
  const isOver = state === 'verified' || state === 'failed';
  const weighed = saidOnce(findings).flatMap((finding) => {
    const weight = weigh(finding, context.record.plan.walkthrough);
    return weight ? [{ finding, weight }] : [];
  });
  const passed = weighed.filter(({ weight }) => weight === 'passed');
  const settled = weighed.filter(({ weight }) => weight === 'settled');
  const open = order.flatMap((weight) => weighed.filter((one) => one.weight === weight));
  return (
    <section class="panel" aria-labelledby="plan-checks">
      <h2 id="plan-checks">{say(isOver ? 'plan_checks_before' : 'plan_checks')}</h2>
      {!isOver && <p>{summary(open.map(({ weight }) => weight))}</p>}
      {open.length > 0 && <List lines={open} context={context} />}
      <Licenses plan={context.record.plan} />
      {settled.length > 0 && (
        <details>
          <summary>{count('plan_checks_settled', settled.length)}</summary>
          <List lines={settled} context={context} />
        </details>
      )}
      {passed.length > 0 && (
        <details>
          <summary>{count('plan_checks_passed', passed.length)}</summary>
          <List lines={passed} context={context} />
        </details>
      )}
    </section>
  );
}

/** What nobody can check from here, of people who become owners. */
function Licenses({ plan }: { plan: Plan }) {
  const people = newOwners(plan).filter(({ type }) => type === 'person');
  if (people.length === 0 || plan.undoes) return null;
  return <p class="quiet">{say('plan_license', { owner: planOwners(plan) })}</p>;
}

function List({ lines, context }: { lines: readonly Weighed[]; context: FixContext }) {
  return (
    <ul class="findings">
      {lines.map((line) => (
        <li key={`${line.finding.rule} ${JSON.stringify(line.finding.data)}`} class={line.weight}>
          <Icon name={icons[line.weight]} />
          <Line line={line} context={context} />
        </li>
      ))}
    </ul>
  );
}

/** The same for every unit it was found for, behind a click: of thousands nothing is put into words before. */
function Cases({ finding }: { finding: Found }) {
  const [open, setOpen] = useState(false);
  const cases = finding.cases ?? [];
  const differ = useMemo(() => {
    const { sentence } = findingWords(finding);
    return cases.some(({ data }) => sentenceOf(finding, data) !== sentence);
  }, [finding]);
  if (!differ) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{count('plan_check_cases', cases.length)}</summary>
      {open && <Sentences finding={finding} cases={cases} />}
    </details>
  );
}

function Sentences({ finding, cases }: { finding: Found; cases: NonNullable<Found['cases']> }) {
  const sentences = new Set(cases.map(({ data }) => sentenceOf(finding, data)));
  return (
    <ul>
      {[...sentences].slice(0, mostCases).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sentenceOf(finding: Found, data: Finding['data']): string {
  return findingWords({ ...finding, data: { ...finding.data, ...data } }).sentence;
}

/** What can be done about it: places where it is filled in already. */
function Fixes({ finding, context: { record, environment, facts } }: { finding: Found; context: FixContext }) {
  const fixes = useMemo(
    () => findingFixes(finding, { record, environment, facts }),
    [finding, record.state, environment, facts],
  );
  if (fixes.length === 0) return null;
  return (
    <ul class="finding-fixes">
      {fixes.map(({ label, to }) => (
        <li key={label}>
          {to === null && label}
          {to?.startsWith('https:') && (
            <a href={to} target="_blank" rel="noreferrer">
              {label}
            </a>
          )}
          {to?.startsWith('/') && <a href={`#${to}`}>{label}</a>}
        </li>
      ))}
    </ul>
  );
}

/** One finding: its sentence, what speaks against it or cannot be helped, the ways on, and the pages it rests on. */
function Line({ line: { finding, weight }, context }: { line: Weighed; context: FixContext }) {
  const { sentence, unsolvable, disputed, cites } = findingWords(finding);
  return (
    <div class="finding">
      <p>
        <span class="visually-hidden">{say(`plan_check_${weight}`)}: </span>
        {sentence}
      </p>
      {finding.cases && finding.cases.length > 1 && weight !== 'passed' && <Cases finding={finding} />}
      {weight === 'unknown' && <p class="small">{say('plan_check_unread', { facts: unreadText(finding.missing) })}</p>}
      {unsolvable && <p>{unsolvable}</p>}
      {disputed.length > 0 && (
        <div class="small">
          {say('plan_check_disputed')}
          <ul>
            {disputed.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </div>
      )}
      {weight !== 'passed' && weight !== 'settled' && <Fixes finding={finding} context={context} />}
      {(weight === 'blocker' || weight === 'warning' || weight === 'unknown') && <Sources cites={cites} />}
    </div>
  );
}

function summary(weights: readonly Weight[]): string {
  const blockers = weights.filter((weight) => weight === 'blocker').length;
  if (blockers > 0) return count('plan_checks_blocked', blockers);
  const warnings = weights.filter((weight) => weight !== 'note').length;
  return warnings > 0 ? count('plan_checks_warned', warnings) : say('plan_checks_clear');
}

function weigh(finding: Finding, walkthrough: string): Weight | null {
  const { verdict, severity } = finding;
  if (isSettledBy(walkthrough, finding)) return 'settled';
  if (verdict === 'pass') return 'passed';
  if (verdict === 'fail') return severity;
  return verdict === 'cannot-tell' ? 'unknown' : null;
}
