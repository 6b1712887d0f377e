import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../controls/empty-state.tsx';
import { speaker } from '../say.ts';
import { lockRows, usualChoice } from '../stores/lock-choice.ts';
import { words } from '../words/lock.ts';
import type { PageProps } from './environment-pages.ts';
import { LockGoalForm } from './lock-goal-form.tsx';
import { LockPeople } from './lock-people.tsx';
import { LockShares } from './lock-shares.tsx';
import { LocksInForce } from './locks-in-force.tsx';
import { PageHeader } from './page-header.tsx';
import { ReadingStatus } from './reading-status.tsx';

const { say } = speaker(words);

/** Who can share today, what shall be so, and the locks that are in force. */
export function LockPage({ view, data, actions }: PageProps<'lock'>) {
  const [choice, setChoice] = useState(usualChoice);
  const { facts, environment } = view;
  const found = useMemo(() => facts && lockRows(facts, choice), [facts, choice]);
  const plans = data.plans.value.filter((record) => record.environment === environment.id);
  const decide = (person: string, keeps: boolean) =>
    setChoice({ ...choice, decided: new Map([...choice.decided, [person, keeps]]) });
  return (
    <>
      <PageHeader title={say('lock_title')} subtitle={environment.name} />
      <ReadingStatus view={view} actions={actions} />
      {!facts || !found ? (
        <EmptyState icon="lock" title={say('lock_title')}>
          <p>{say('lock_not_read')}</p>
        </EmptyState>
      ) : (
        <>
          <p class="lead">{say('lock_intro')}</p>
          <LocksInForce plans={plans} actions={actions} />
          <LockGoalForm
            environment={environment.id}
            choice={choice}
            found={found}
            onChoice={setChoice}
            actions={actions}
          />
          <LockPeople facts={facts} found={found} onKeep={decide} />
          <LockShares facts={facts} environment={environment.id} actions={actions} />
        </>
      )}
    </>
  );
}
