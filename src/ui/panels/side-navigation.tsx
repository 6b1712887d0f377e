import type { EnvironmentView } from '#cache';
import { Icon, type IconName } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import { type Route, routes } from '../stores/route.ts';
import { words } from '../words/workspace.ts';
import { sectionOf, sections } from './sections.ts';

const { say } = speaker(words);

interface SideNavigationProps {
  here: Route;
  view: EnvironmentView | null;
  /** The page whose section it is: a plan belongs where it was made. */
  section: string;
}

/** The places of the workspace; those of an environment only once one is chosen. */
export function SideNavigation({ here, view, section }: SideNavigationProps) {
  const current = sectionOf(section);
  return (
    <nav class="side-navigation" aria-label={say('workspace_navigation')}>
      <ul>
        <Entry
          to={routes.environments()}
          icon="environment"
          current={here.page === 'environments'}
          title={say('workspace_environments')}
        />
        {view &&
          sections.map((one) => (
            <Entry
              key={one.title}
              to={one.to(view.environment.id)}
              icon={one.icon}
              current={one === current}
              title={say(one.title)}
            />
          ))}
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
