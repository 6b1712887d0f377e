import type { EnvironmentView, TableProgress } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import { timeOfDay } from '../stores/format.ts';
import { problemSentences } from '../stores/problem-sentences.ts';
import { tableName } from '../stores/table-name.ts';
import { words } from '../words/reading.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

/** How far the reading of an environment is, what stopped it, and what could not be read. Nothing when all is well. */
export function ReadingStatus({ view, actions }: { view: EnvironmentView; actions: ScreenActions }) {
  const { sync, environment } = view;
  const refresh = () => void actions.run({ type: 'refresh-environment', environment: environment.id });
  if (!sync) return null;
  const tables = Object.entries(sync.tables);
  if (sync.state === 'running') {
    const cancel = () => void actions.run({ type: 'cancel-refresh', environment: environment.id });
    return (
      <section class="reading" aria-label={say('reading_running')}>
        <div class="reading-head">
          <Busy>{say('reading_running')}</Busy>
          <Button size="small" onClick={cancel}>
            {say('reading_cancel')}
          </Button>
        </div>
        {sync.waitingUntil && <p>{say('reading_waiting_until', { time: timeOfDay(sync.waitingUntil) })}</p>}
        <ul class="reading-tables" aria-label={say('reading_tables')}>
          {tables.map(([table, progress]) => (
            <li key={table}>
              <span>{tableName(table)}</span>
              <span class="quiet">{progressText(progress)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  if (sync.state === 'failed' && sync.problem)
    return <ProblemNotice problem={sync.problem} actions={actions} onRetry={refresh} />;
  const again = (
    <Button size="small" onClick={refresh}>
      {say('reading_again')}
    </Button>
  );
  if (sync.state === 'cancelled') return <Notice intent="info" title={say('reading_cancelled')} actions={again} />;
  const unreadable = tables.filter(([, progress]) => progress.state === 'unreadable');
  if (unreadable.length === 0) return null;
  return (
    <Notice intent="warning" title={count('reading_unreadable', unreadable.length)} actions={again}>
      <ul>
        {unreadable.map(([table, progress]) => (
          <li key={table}>
            {tableName(table)}: {progressText(progress)}
          </li>
        ))}
      </ul>
      <p>{say('reading_unreadable_note')}</p>
    </Notice>
  );
}

function progressText(progress: TableProgress): string {
  switch (progress.state) {
    case 'waiting':
      return say('reading_waiting');
    case 'reading':
      return count('reading_rows', progress.rows);
    case 'done':
      return count('reading_done', progress.rows);
    case 'unreadable':
      return say('reading_unreadable_reason', { reason: problemSentences(progress.problem).what });
  }
}
