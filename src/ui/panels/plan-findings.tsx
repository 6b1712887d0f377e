import type { Finding } from '#engine';
import { Icon, type IconName } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import { findingSentence } from '../stores/finding-sentences.ts';
import { words } from '../words/plan.ts';

const { say, count } = speaker(words);

type Weight = 'blocker' | 'warning' | 'unknown' | 'note' | 'passed';

const order: readonly Weight[] = ['blocker', 'warning', 'unknown', 'note'];
const icons: Record<Weight, IconName> = {
  blocker: 'error',
  warning: 'warning',
  unknown: 'info',
  note: 'info',
  passed: 'check',
};

/** What the rules found: what stands in the way first, then what to know, and what passed behind a click. */
export function PlanFindings({ findings }: { findings: readonly Finding[] }) {
  const weighed = findings.flatMap((finding) => {
    const weight = weigh(finding);
    return weight ? [{ finding, weight }] : [];
  });
  const passed = weighed.filter(({ weight }) => weight === 'passed');
  const open = order.flatMap((weight) => weighed.filter((one) => one.weight === weight));
  return (
    <section class="panel" aria-labelledby="plan-checks">
      <h2 id="plan-checks">{say('plan_checks')}</h2>
      <p>{summary(open.map(({ weight }) => weight))}</p>
      {open.length > 0 && <List lines={open} />}
      {passed.length > 0 && (
        <details>
          <summary>{count('plan_checks_passed', passed.length)}</summary>
          <List lines={passed} />
        </details>
      )}
    </section>
  );
}

function List({ lines }: { lines: readonly { finding: Finding; weight: Weight }[] }) {
  return (
    <ul class="findings">
      {lines.map(({ finding, weight }) => (
        <li key={`${finding.rule} ${JSON.stringify(finding.data)}`} class={weight}>
          <Icon name={icons[weight]} />
          <div>
            <span class="visually-hidden">{say(`plan_check_${weight}`)}: </span>
            {findingSentence(finding)}
          </div>
        </li>
      ))}
    </ul>
  );
}

function summary(weights: readonly Weight[]): string {
  const blockers = weights.filter((weight) => weight === 'blocker').length;
  if (blockers > 0) return count('plan_checks_blocked', blockers);
  const warnings = weights.filter((weight) => weight !== 'note').length;
  return warnings > 0 ? count('plan_checks_warned', warnings) : say('plan_checks_clear');
}

function weigh({ verdict, severity }: Finding): Weight | null {
  if (verdict === 'pass') return 'passed';
  if (verdict === 'fail') return severity;
  return verdict === 'cannot-tell' ? 'unknown' : null;
}
