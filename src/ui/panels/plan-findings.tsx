import type { Finding } from '#engine';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Sources } from '../controls/sources.tsx';
import { speaker } from '../say.ts';
import { findingWords, isSettledBy } from '../stores/finding-sentences.ts';
import { words } from '../words/plan.ts';

const { say, count } = speaker(words);

type Weight = 'blocker' | 'warning' | 'unknown' | 'note' | 'settled' | 'passed';

interface Weighed {
  finding: Finding;
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

/** What the rules found: what stands in the way first, then what to know, and what passed behind a click. */
export function PlanFindings({ findings, walkthrough }: { findings: readonly Finding[]; walkthrough: string }) {
  const weighed = findings.flatMap((finding) => {
    const weight = weigh(finding, walkthrough);
    return weight ? [{ finding, weight }] : [];
  });
  const passed = weighed.filter(({ weight }) => weight === 'passed');
  const settled = weighed.filter(({ weight }) => weight === 'settled');
  const open = order.flatMap((weight) => weighed.filter((one) => one.weight === weight));
  return (
    <section class="panel" aria-labelledby="plan-checks">
      <h2 id="plan-checks">{say('plan_checks')}</h2>
      <p>{summary(open.map(({ weight }) => weight))}</p>
      {open.length > 0 && <List lines={open} />}
      {settled.length > 0 && (
        <details>
          <summary>{count('plan_checks_settled', settled.length)}</summary>
          <List lines={settled} />
        </details>
      )}
      {passed.length > 0 && (
        <details>
          <summary>{count('plan_checks_passed', passed.length)}</summary>
          <List lines={passed} />
        </details>
      )}
    </section>
  );
}

function List({ lines }: { lines: readonly Weighed[] }) {
  return (
    <ul class="findings">
      {lines.map((line) => (
        <li key={`${line.finding.rule} ${JSON.stringify(line.finding.data)}`} class={line.weight}>
          <Icon name={icons[line.weight]} />
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

/** One finding: its sentence, what speaks against it or cannot be helped, and the pages it rests on. */
function Line({ line: { finding, weight } }: { line: Weighed }) {
  const { sentence, unsolvable, disputed, cites } = findingWords(finding);
  return (
    <div class="finding">
      <p>
        <span class="visually-hidden">{say(`plan_check_${weight}`)}: </span>
        {sentence}
      </p>
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
