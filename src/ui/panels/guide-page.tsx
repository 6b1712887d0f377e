import type { EnvironmentView, PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { later } from '../controls/later.tsx';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import { isRolesPlan } from '../stores/plan-home.ts';
import { planSentences } from '../stores/plan-sentences.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/guide.ts';
import { Guide } from './guide.tsx';
import { PageHeader } from './page-header.tsx';
import type { RolesGuideProps } from './roles-guide.tsx';

const { say } = speaker(words);

const RolesGuidePage = later<RolesGuideProps>(async () => (await import('./roles-guide-page.tsx')).RolesGuidePage);

interface GuidePageProps {
  record: PlanRecord | null;
  loading: boolean;
  environments: readonly EnvironmentView[];
  actions: ScreenActions;
}

/** The guide in a small window of its own, which stays beside Microsoft's page. */
export function GuidePage({ record, loading, environments, actions }: GuidePageProps) {
  const environment = environments.find((view) => view.environment.id === record?.environment)?.environment;
  if (!record || !environment) {
    return (
      <main class="guide">
        <PageHeader title={say('guide_name')} />
        {loading ? <Busy>{say('guide_loading')}</Busy> : <p>{say('guide_gone')}</p>}
      </main>
    );
  }
  if (isRolesPlan(record.plan)) return <RolesGuidePage record={record} environment={environment} actions={actions} />;
  const { state } = record;
  const sentences = planSentences(record).guide;
  return (
    <main class="guide">
      <PageHeader title={sentences.title} subtitle={sentences.to} />
      {state === 'verified' && (
        <Notice intent="success" title={sentences.verified}>
          <p>{say('guide_verified')}</p>
        </Notice>
      )}
      {state !== 'verified' && state !== 'guiding' && <Notice intent="info" title={say('guide_not_guiding')} />}
      <Guide record={record} environment={environment} actions={actions} />
      <Button
        appearance="subtle"
        size="small"
        icon="open"
        onClick={() => actions.openWorkspace(routes.plan(record.id))}
      >
        {say('guide_show_plan')}
      </Button>
    </main>
  );
}
