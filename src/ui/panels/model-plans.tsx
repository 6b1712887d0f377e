import '@fluentui/web-components/badge.js';
import type { PlanRecord } from '#cache';
import { speaker } from '../say.ts';
import { dateTime } from '../stores/format.ts';
import { planSentences } from '../stores/plan-sentences.ts';
import { planStateColour, planStateName } from '../stores/plan-words.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/model.ts';

const { say } = speaker(words);

/** The plans made for a model, the latest first. */
export function ModelPlans({ plans }: { plans: readonly PlanRecord[] }) {
  const latestFirst = [...plans].sort((a, b) => b.updatedOn.localeCompare(a.updatedOn));
  return (
    <section class="panel" aria-labelledby="model-plans">
      <h2 id="model-plans">{say('model_plans')}</h2>
      <ul class="plan-list">
        {latestFirst.map((record) => (
          <li key={record.id}>
            <a href={`#${routes.plan(record.id)}`}>{planSentences(record).short}</a>
            <fluent-badge appearance="tint" size="small" color={planStateColour(record.state)}>
              {planStateName(record.state)}
            </fluent-badge>
            <span class="quiet small">{dateTime(record.updatedOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
