import { LinkButton } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/workspace.ts';
import { PageHeader } from './page-header.tsx';

const { say } = speaker(words);

/** Where an address leads that names nothing we know, with the reason and a way on. */
export function LostPage({ reason, environment }: { reason: string; environment?: string }) {
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
