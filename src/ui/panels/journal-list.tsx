import type { JournalRecord, PlanRecord } from '#cache';
import { newOwners } from '#walkthroughs';
import { speaker } from '../say.ts';
import { day, timeOfDay } from '../stores/format.ts';
import { planOwners } from '../stores/plan-words.ts';
import { problemSentences } from '../stores/problem-sentences.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/journal.ts';

const { say, count } = speaker(words);

/** More than fits anybody's memory; the rest is counted. */
const limit = 200;

type Kind = `journal_kind_${Exclude<JournalRecord['kind'], 'not-verified'> | 'not_verified'}`;

interface JournalListProps {
  lines: readonly JournalRecord[];
  plans: readonly PlanRecord[];
  /** Whether each line leads to its plan. */
  linked?: boolean;
}

/** Lines of the journal, newest first: when, what happened, to what, by whom. */
export function JournalList({ lines, plans, linked = false }: JournalListProps) {
  const newestFirst = [...lines].sort((a, b) => b.at.localeCompare(a.at) || (b.id ?? 0) - (a.id ?? 0));
  const older = newestFirst.length - limit;
  return (
    <>
      <ol class="journal" aria-label={say('journal_list')}>
        {newestFirst.slice(0, limit).map((line) => (
          <li key={line.id ?? line.at}>
            <time dateTime={line.at}>{`${day(line.at)}, ${timeOfDay(line.at)}`}</time>
            <Line line={line} plan={plans.find(({ id }) => id === line.plan)} linked={linked} />
          </li>
        ))}
      </ol>
      {older > 0 && <p class="quiet">{count('journal_more', older)}</p>}
    </>
  );
}

function Line({ line, plan, linked }: { line: JournalRecord; plan: PlanRecord | undefined; linked: boolean }) {
  const { kind, summary, by, problem } = line;
  return (
    <div>
      <strong>{say(`journal_kind_${kind.replace('-', '_')}` as Kind)}</strong>{' '}
      {linked && plan ? <a href={`#${routes.plan(plan.id)}`}>{summary}</a> : <bdi>{summary}</bdi>}{' '}
      {plan && newOwners(plan.plan).length > 0 && <span>{say('journal_to', { owner: planOwners(plan.plan) })}</span>}{' '}
      <span class="quiet">{say('journal_by', { person: by.name })}</span>
      {problem && <p class="quiet">{problemSentences(problem).what}</p>}
    </div>
  );
}
