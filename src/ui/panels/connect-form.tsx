import '@fluentui/web-components/text-input.js';
import { useId, useState } from 'preact/hooks';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { words } from '../words/environments.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

/** Connects the environment whose address somebody pastes. What was typed stays whatever happens. */
export function ConnectForm({
  actions,
  onConnected,
}: {
  actions: ScreenActions;
  onConnected: (environment: string | null) => void;
}) {
  const [address, setAddress] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand(actions);
  const hint = useId();

  const connect = async () => {
    const typed = address.trim();
    setMissing(typed === '');
    if (typed === '') return command.show(null);
    const origin = actions.recogniseOrigin(typed);
    if (!origin) return command.show({ kind: 'not-dataverse', address: typed });
    // The browser's own question may be asked only directly inside the click: nothing is awaited before it.
    if (!(await actions.requestAccess(origin))) return command.show({ kind: 'permission-declined', origin });
    const reply = await command.run({ type: 'connect-environment', address: typed });
    if (reply.ok) onConnected(reply.id);
  };

  return (
    <form
      class="connect-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <p id={hint}>{say('environments_connect')}</p>
      <div class="connect-row">
        <fluent-text-input
          class="connect-address"
          type="text"
          autocomplete="url"
          placeholder="https://contoso.crm.dynamics.com"
          aria-describedby={hint}
          value={address}
          onInput={(event) => setAddress((event.currentTarget as HTMLInputElement).value)}
        >
          {say('environments_address')}
        </fluent-text-input>
        <Button appearance="primary" disabled={command.busy} onClick={() => void connect()}>
          {command.busy ? say('environments_connecting') : say('environments_connect_button')}
        </Button>
      </div>
      {missing && (
        <p class="field-error" role="alert">
          {say('environments_address_missing')}
        </p>
      )}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void connect()} />}
    </form>
  );
}
