import type { PlanRecord } from '#cache';
import { unitName } from '#walkthroughs';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import { changeSentence, problemSentences } from '../stores/problem-sentences.ts';
import { words } from '../words/handover.ts';

const { say, count } = speaker(words);

/** More than anybody reads at once; the list of models has them all. */
const limit = 50;

/** The models of a plan that were not moved, each with the reason, while or after the others went on. */
export function PlanFailures({ record }: { record: PlanRecord }) {
  const names = new Map(record.plan.units.map((unit) => [unit.id, unitName(unit)]));
  const failed = record.outcome.flatMap(({ unit, problem }) =>
    problem ? [{ unit, name: names.get(unit) ?? unit, problem }] : [],
  );
  if (failed.length === 0) return null;
  return (
    <Notice intent="warning" title={count('handover_failed', failed.length)}>
      <ul>
        {failed.slice(0, limit).map(({ unit, name, problem }) => (
          <li key={unit}>
            {say('handover_failed_each', { model: name, reason: problemSentences(problem).what })}
            {'changes' in problem && (
              <ul>
                {problem.changes.map((change) => (
                  <li key={`${change.record} ${change.what} ${change.expected}`}>{changeSentence(change)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
