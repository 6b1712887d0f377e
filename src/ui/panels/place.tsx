import type { EnvironmentView } from '#cache';
import type { Screen } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { later } from '../controls/later.tsx';
import { speaker } from '../say.ts';
import { isRolesPlan } from '../stores/plan-home.ts';
import type { PageName, Route, RouteOf } from '../stores/route.ts';
import { words } from '../words/workspace.ts';
import { AboutPage } from './about-page.tsx';
import { ExplainPage, lateLightPage, latePage } from './environment-pages.ts';
import { EnvironmentsPage } from './environments-page.tsx';
import { LostLater, LostPage } from './lost-page.tsx';
import { ModelPage } from './model-page.tsx';
import { ModelsPage } from './models-page.tsx';
import type { PlanPageProps } from './plan-page.tsx';
import { ReassignPage } from './reassign-page.tsx';
import type { RolesPlanPageProps } from './roles-plan-page.tsx';
import { WithFacts } from './with-facts.tsx';

const { say } = speaker(words);

const PlanPage = later<PlanPageProps>(async () => (await import('./plan-page.tsx')).PlanPage);
const RolesPlan = later<RolesPlanPageProps>(async () => (await import('./roles-plan-page.tsx')).RolesPlanPage);

interface PlaceProps extends Screen {
  here: Route;
  /** The environment that the place belongs to. */
  view: EnvironmentView | null;
}

/** What stands at an address, or why nothing does. */
export function Place({ here, view, data, actions }: PlaceProps) {
  const environments = data.environments.value;
  const plans = data.plans.value;
  if (here.page === 'about') return <AboutPage />;
  if (here.page === 'environments') return <EnvironmentsPage environments={environments} actions={actions} />;
  if (here.page === 'unknown' || here.page === 'guide') return <LostPage reason={say('workspace_lost')} />;
  if (!environments) return <Busy>{say('workspace_loading')}</Busy>;
  if (here.page === 'explain') return <ExplainPage environments={environments} actions={actions} />;
  if (here.page === 'plan') {
    const record = plans.find(({ id }) => id === here.plan);
    if (!record || !view) return <LostLater reason={say('workspace_lost_plan')} />;
    const undo = plans.find(({ id }) => id === record.undoneBy) ?? null;
    const Page = isRolesPlan(record.plan) ? RolesPlan : PlanPage;
    return (
      <WithFacts view={view} actions={actions}>
        {(known) => <Page view={known} record={record} undo={undo} journal={data.journal.value} actions={actions} />}
      </WithFacts>
    );
  }
  if (!view) return <LostPage reason={say('workspace_lost_environment')} />;
  if (here.page === 'models') return <ModelsPage view={view} actions={actions} />;
  const Light = lateLightPage(here.page);
  if (Light) return <Light here={here as RouteOf<PageName>} view={view} data={data} actions={actions} />;
  const Late = latePage(here.page);
  if (Late) {
    return (
      <WithFacts view={view} actions={actions}>
        {(known) => <Late here={here as RouteOf<PageName>} view={known} data={data} actions={actions} />}
      </WithFacts>
    );
  }
  if (!('model' in here)) return <LostPage reason={say('workspace_lost')} />;
  const model = view.models.find(({ id }) => id === here.model);
  if (!model) return <LostPage reason={say('workspace_lost_model')} environment={view.environment.id} />;
  if (here.page === 'reassign') return <ReassignPage view={view} model={model} actions={actions} />;
  return (
    <ModelPage view={view} model={model} plans={plans} verifications={data.verifications.value} actions={actions} />
  );
}
