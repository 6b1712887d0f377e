import type { ScreenActions, TabSubject } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { words } from '../words/popup.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

/** Offers to connect the environment of the page in front. */
export function PopupConnect({ tab, actions }: { tab: TabSubject; actions: ScreenActions }) {
  const command = useCommand(actions);
  const { origin } = tab;
  const connect = async (to: string) => {
    if (!(await actions.requestAccess(to))) return command.show({ kind: 'permission-declined', origin: to });
    await command.run({ type: 'connect-environment', address: to });
  };
  return (
    <section class="popup-part">
      <h2>{say('popup_connect_title')}</h2>
      <p>{origin ? say('popup_connect', { origin }) : say('popup_portal')}</p>
      {origin && (
        <Button appearance="primary" disabled={command.busy} onClick={() => void connect(origin)}>
          {command.busy ? say('popup_connecting') : say('popup_connect_button')}
        </Button>
      )}
      {command.problem && origin && (
        <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void connect(origin)} />
      )}
    </section>
  );
}
