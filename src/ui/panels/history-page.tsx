import { Button } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { speaker } from '../say.ts';
import { journalCsv, journalJson, journalReport } from '../stores/journal-export.ts';
import { saveFile } from '../stores/save-file.ts';
import { words } from '../words/journal.ts';
import type { LightPageProps } from './environment-pages.ts';
import { JournalList } from './journal-list.tsx';
import { PageHeader } from './page-header.tsx';

const { say } = speaker(words);

/** Everything that was planned, written and found in an environment. */
export function HistoryPage({ view, data }: LightPageProps<'history'>) {
  const lines = data.journal.value.filter((line) => line.environment === view.environment.id);
  const plans = data.plans.value;
  const file = say('journal_file', { environment: view.environment.name });
  return (
    <>
      <PageHeader title={say('journal_title')} subtitle={view.environment.name} />
      {lines.length > 0 ? (
        <>
          <fieldset class="row-actions">
            <legend class="visually-hidden">{say('journal_save')}</legend>
            <Button onClick={() => saveFile(`${file}.csv`, journalCsv(lines, plans))}>{say('journal_csv')}</Button>
            <Button onClick={() => saveFile(`${file}.json`, journalJson(lines), 'application/json')}>
              {say('journal_json')}
            </Button>
            <Button
              onClick={() =>
                saveFile(`${file}.html`, journalReport(lines, plans, view.environment.name), 'text/html;charset=utf-8')
              }
            >
              {say('journal_report')}
            </Button>
          </fieldset>
          <section class="panel">
            <JournalList lines={lines} plans={plans} linked />
          </section>
        </>
      ) : (
        <EmptyState icon="history" title={say('journal_none_title')}>
          <p>{say('journal_none')}</p>
        </EmptyState>
      )}
    </>
  );
}
