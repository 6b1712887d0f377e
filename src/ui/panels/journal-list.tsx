import type { JournalRecord } from '#cache';
import { speaker } from '../say.ts';
import { dateTime } from '../stores/format.ts';
import { problemSentences } from '../stores/problem-sentences.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/journal.ts';

const { say, count } = speaker(words);

/** More than fits anybody's memory; the rest is counted. */
const limit = 200;

type Kind = `journal_kind_${Exclude<JournalRecord['kind'], 'not-verified'> | 'not_verified'}`;

/** Lines of the journal, newest first; on the environment's own page each leads to its plan. */
export function JournalList({ lines, linked = false }: { lines: readonly JournalRecord[]; linked?: boolean }) {
  const newestFirst = [...lines].sort((a, b) => b.at.localeCompare(a.at) || (b.id ?? 0) - (a.id ?? 0));
  const older = newestFirst.length - limit;
  return (
    <>
      <ol class="journal" aria-label={say('journal_list')}>
        {newestFirst.slice(0, limit).map((line) => (
          <li key={line.id ?? line.at}>
            <time dateTime={line.at}>{dateTime(line.at)}</time>
            <div>
              <strong>{say(`journal_kind_${line.kind.replace('-', '_')}` as Kind)}</strong> <bdi>{line.summary}</bdi>{' '}
              <span class="quiet">{say('journal_by', { person: line.by.name })}</span>
              {line.problem && <p class="quiet">{problemSentences(line.problem).what}</p>}
              {linked && (
                <p>
                  <a href={`#${routes.plan(line.plan)}`}>{say('journal_plan')}</a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {older > 0 && <p class="quiet">{count('journal_more', older)}</p>}
    </>
  );
}
