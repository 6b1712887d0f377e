import type { ReadonlySignal } from '@preact/signals';
import type { EnvironmentView } from '#cache';
import type { Screen } from '../contract.ts';
import { speaker } from '../say.ts';
import { planSection } from '../stores/plan-home.ts';
import type { Route } from '../stores/route.ts';
import { words } from '../words/workspace.ts';
import { GuidePage } from './guide-page.tsx';
import { Place } from './place.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { TopBar } from './top-bar.tsx';

const { say } = speaker(words);

interface WorkspaceProps extends Screen {
  route: ReadonlySignal<Route>;
}

/** The workspace: the frame, and in it the place that the address names. The guide has a window of its own and no frame. */
export function Workspace({ data, actions, route }: WorkspaceProps) {
  const here = route.value;
  const environments = data.environments.value;
  const plans = data.plans.value;
  if (here.page === 'guide') {
    const record = plans.find(({ id }) => id === here.plan) ?? null;
    return (
      <GuidePage
        key={here.plan}
        record={record}
        loading={!environments}
        environments={environments ?? []}
        actions={actions}
      />
    );
  }
  const shown = here.page === 'plan' ? plans.find(({ id }) => id === here.plan) : undefined;
  const view = environmentOf(here, data, environments ?? []);
  if (here.page === 'walkBeside') {
    return (
      <main class="guide">
        <Place here={here} view={view} data={data} actions={actions} />
      </main>
    );
  }
  return (
    <div class="workspace">
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {say('workspace_skip')}
      </button>
      <TopBar environments={environments ?? []} current={view} here={here} actions={actions} />
      <div class="workspace-body">
        <SideNavigation here={here} view={view} section={shown ? planSection(shown.plan) : here.page} />
        <main id="content" tabIndex={-1}>
          <Place key={JSON.stringify(here)} here={here} view={view} data={data} actions={actions} />
        </main>
      </div>
    </div>
  );
}

/** The environment that a place belongs to; elsewhere the only one there is. */
function environmentOf(
  here: Route,
  data: Screen['data'],
  environments: readonly EnvironmentView[],
): EnvironmentView | null {
  const named = (id: string | undefined) => environments.find((view) => view.environment.id === id) ?? null;
  if ('environment' in here) return named(here.environment);
  if ('plan' in here) return named(data.plans.value.find((one) => one.id === here.plan)?.environment);
  return environments.length === 1 ? (environments[0] ?? null) : null;
}
