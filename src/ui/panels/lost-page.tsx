import { useEffect, useState } from 'preact/hooks';
import { Busy } from '../controls/busy.tsx';
import { LinkButton } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/workspace.ts';
import { PageHeader } from './page-header.tsx';

const { say } = speaker(words);

interface LostPageProps {
  reason: string;
  environment?: string;
}

/** Where an address leads that names nothing we know, with the reason and a way on. */
export function LostPage({ reason, environment }: LostPageProps) {
  return (
    <>
      <PageHeader title={say('workspace_lost_title')} />
      <EmptyState icon="search" title={reason}>
        {environment ? (
          <LinkButton to={routes.models(environment)}>{say('workspace_to_models')}</LinkButton>
        ) : (
          <LinkButton to={routes.environments()}>{say('workspace_to_start')}</LinkButton>
        )}
      </EmptyState>
    </>
  );
}

/** Milliseconds in which something that was just made arrives, however large it is. */
const patience = 3000;

/** The same after a while: what was only just made may be on its way from the background. */
export function LostLater(props: LostPageProps) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <LostPage {...props} /> : <Busy>{say('workspace_loading')}</Busy>;
}
