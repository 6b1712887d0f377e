import { EmptyState } from '../controls/empty-state.tsx';
import { speaker } from '../say.ts';
import { words } from '../words/journal.ts';
import type { LightPageProps } from './environment-pages.ts';
import { JournalList } from './journal-list.tsx';
import { PageHeader } from './page-header.tsx';

const { say } = speaker(words);

/** Everything that was planned, written and found in an environment. */
export function HistoryPage({ view, data }: LightPageProps<'history'>) {
  const lines = data.journal.value.filter((line) => line.environment === view.environment.id);
  return (
    <>
      <PageHeader title={say('journal_title')} subtitle={view.environment.name} />
      {lines.length > 0 ? (
        <section class="panel">
          <JournalList lines={lines} plans={data.plans.value} linked />
        </section>
      ) : (
        <EmptyState icon="history" title={say('journal_none_title')}>
          <p>{say('journal_none')}</p>
        </EmptyState>
      )}
    </>
  );
}
