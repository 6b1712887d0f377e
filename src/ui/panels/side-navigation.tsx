import type { EnvironmentView } from '#cache';
import { Icon, type IconName } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import { type Route, routes } from '../stores/route.ts';
import { words } from '../words/workspace.ts';

const { say } = speaker(words);

/** The places of the workspace; those of an environment only once one is chosen. */
export function SideNavigation({ here, view }: { here: Route; view: EnvironmentView | null }) {
  const inModels = here.page === 'models' || here.page === 'model' || here.page === 'reassign' || here.page === 'plan';
  return (
    <nav class="side-navigation" aria-label={say('workspace_navigation')}>
      <ul>
        <Entry
          to={routes.environments()}
          icon="environment"
          current={here.page === 'environments'}
          title={say('workspace_environments')}
        />
        {view && (
          <>
            <Entry
              to={routes.models(view.environment.id)}
              icon="model"
              current={inModels}
              title={say('workspace_models')}
            />
            <Entry
              to={routes.history(view.environment.id)}
              icon="history"
              current={here.page === 'history'}
              title={say('workspace_history')}
            />
          </>
        )}
        <Entry to={routes.about()} icon="info" current={here.page === 'about'} title={say('workspace_about')} />
      </ul>
    </nav>
  );
}

function Entry({ to, icon, current, title }: { to: string; icon: IconName; current: boolean; title: string }) {
  return (
    <li>
      <a href={`#${to}`} aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{title}</span>
      </a>
    </li>
  );
}
