import type { EnvironmentView } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { speaker } from '../say.ts';
import { dateTime } from '../stores/format.ts';
import { goTo, type Route, routes } from '../stores/route.ts';
import { words } from '../words/workspace.ts';
import { sectionOf } from './sections.ts';

const { say } = speaker(words);

interface TopBarProps {
  environments: readonly EnvironmentView[];
  current: EnvironmentView | null;
  here: Route;
  actions: ScreenActions;
}

/** The product's name, which environment one is in, how fresh it is, and Refresh. */
export function TopBar({ environments, current, here, actions }: TopBarProps) {
  const change = (environment: string) => goTo((sectionOf(here.page)?.to ?? routes.care)(environment));
  const running = current?.sync?.state === 'running';
  return (
    <header class="top-bar">
      <a class="product" href={`#${routes.environments()}`}>
        {say('workspace_name')}
      </a>
      {environments.length > 0 && (
        <label class="switcher">
          <span>{say('workspace_environment')}</span>
          <select value={current?.environment.id ?? ''} onChange={(event) => change(event.currentTarget.value)}>
            {!current && (
              <option value="" disabled>
                {say('workspace_no_environment')}
              </option>
            )}
            {environments.map(({ environment }) => (
              <option key={environment.id} value={environment.id}>
                {environment.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {current && (
        <div class="freshness">
          <span class="quiet">{freshness(current)}</span>
          <Button
            appearance="subtle"
            size="small"
            icon="refresh"
            disabled={running}
            onClick={() => void actions.run({ type: 'refresh-environment', environment: current.environment.id })}
          >
            {say('workspace_refresh')}
          </Button>
        </div>
      )}
    </header>
  );
}

function freshness({ sync }: EnvironmentView): string {
  if (sync?.state === 'running') return say('workspace_reading');
  return sync?.finishedOn ? say('workspace_last_read', { time: dateTime(sync.finishedOn) }) : '';
}
