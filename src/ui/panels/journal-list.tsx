import { useMemo } from 'preact/hooks';
import type { JournalRecord, PlanRecord } from '#cache';
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
  /** Oldest first. */
  lines: readonly JournalRecord[];
  plans: readonly PlanRecord[];
  /** Whether each line leads to its plan. */
  linked?: boolean;
}

/** Lines of the journal, newest first: when, what happened, to what, by whom. */
export function JournalList({ lines, plans, linked = false }: JournalListProps) {
  const newestFirst = lines.slice(-limit).reverse();
  const older = lines.length - newestFirst.length;
  // Of thousands of models once, not for every line.
  const planOf = new Map(plans.map((record) => [record.id, { id: record.id, owners: planOwners(record.plan) }]));
  return (
    <>
      <ol class="journal" aria-label={say('journal_list')}>
        {newestFirst.map((line) => (
          <li key={line.id ?? line.at}>
            <time dateTime={line.at}>{`${day(line.at)}, ${timeOfDay(line.at)}`}</time>
            <Line line={line} plan={planOf.get(line.plan)} linked={linked} />
          </li>
        ))}
      </ol>
      {older > 0 && <p class="quiet">{count('journal_more', older)}</p>}
    </>
  );
}

interface LineProps {
  line: JournalRecord;
  plan: { id: string; owners: string } | undefined;
  linked: boolean;
}

function Line({ line, plan, linked }: LineProps) {
  return useMemo(() => {
    const { kind, summary, by, problem } = line;
    return (
      <div>
        <strong>{say(`journal_kind_${kind.replace('-', '_')}` as Kind)}</strong>{' '}
        {linked && plan ? <a href={`#${routes.plan(plan.id)}`}>{summary}</a> : <bdi>{summary}</bdi>}{' '}
        {plan?.owners && <span>{say('journal_to', { owner: plan.owners })}</span>}{' '}
        <span class="quiet">{say('journal_by', { person: by.name })}</span>
        {problem && <p class="quiet">{problemSentences(problem).what}</p>}
      </div>
    );
  }, [line, plan?.id, plan?.owners, linked]);
}
