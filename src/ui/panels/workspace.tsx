import type { ReadonlySignal } from '@preact/signals';
import type { EnvironmentView } from '#cache';
import type { Screen } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { speaker } from '../say.ts';
import type { Route } from '../stores/route.ts';
import { words } from '../words/workspace.ts';
import { AboutPage } from './about-page.tsx';
import { EnvironmentsPage } from './environments-page.tsx';
import { LostPage } from './lost-page.tsx';
import { ModelsPage } from './models-page.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { TopBar } from './top-bar.tsx';

const { say } = speaker(words);

interface WorkspaceProps extends Screen {
  route: ReadonlySignal<Route>;
}

/** The workspace: the frame, and in it the place that the address names. */
export function Workspace({ data, actions, route }: WorkspaceProps) {
  const here = route.value;
  const environments = data.environments.value;
  const view = environments && environmentOf(here, { data, actions }, environments);
  return (
    <div class="workspace">
      <a class="skip" href="#content" onClick={skipToContent}>
        {say('workspace_skip')}
      </a>
      <TopBar environments={environments ?? []} current={view ?? null} here={here} actions={actions} />
      <div class="workspace-body">
        <SideNavigation here={here} view={view ?? null} />
        <main id="content" tabIndex={-1}>
          <Place key={JSON.stringify(here)} here={here} view={view ?? null} data={data} actions={actions} />
        </main>
      </div>
    </div>
  );
}

function Place({ here, view, data, actions }: Screen & { here: Route; view: EnvironmentView | null }) {
  const environments = data.environments.value;
  if (here.page === 'about') return <AboutPage />;
  if (here.page === 'environments') return <EnvironmentsPage environments={environments} actions={actions} />;
  if (here.page === 'unknown') return <LostPage />;
  if (!environments) return <Busy>{say('workspace_loading')}</Busy>;
  if (!view) return <LostPage reason={say('workspace_lost_environment')} />;
  if (here.page === 'models') return <ModelsPage view={view} actions={actions} />;
  return <LostPage />;
}

/** The environment that a place belongs to; elsewhere the only one there is. */
function environmentOf(here: Route, { data }: Screen, environments: readonly EnvironmentView[]): EnvironmentView | null {
  const only = environments.length === 1 ? (environments[0] ?? null) : null;
  if ('environment' in here) return environments.find((view) => view.environment.id === here.environment) ?? null;
  if (!('plan' in here)) return only;
  const plan = data.plans.value.find((one) => one.id === here.plan);
  return environments.find((view) => view.environment.id === plan?.environment) ?? null;
}

/** The address after `#` is the place, so the link must not change it. */
function skipToContent(event: Event) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
