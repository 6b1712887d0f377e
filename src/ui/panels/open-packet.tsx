import { useRef, useState } from 'preact/hooks';
import type { EnvironmentRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { openPacket } from '../stores/packet-file.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/packet.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface OpenPacketProps {
  environment: EnvironmentRecord;
  actions: ScreenActions;
}

/** Makes a plan of the packet that somebody without the rights saved. */
export function OpenPacket({ environment, actions }: OpenPacketProps) {
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const command = useCommand(actions);
  const open = async (file: File) => {
    setWrong(null);
    const opened = openPacket(await file.text(), environment);
    if (!opened.ok) {
      const values = { file: file.name, here: environment.origin };
      if (opened.why === 'elsewhere') setWrong(say('packet_elsewhere', { ...values, address: opened.origin }));
      else setWrong(say(opened.why === 'newer' ? 'packet_newer' : 'packet_none', values));
      return;
    }
    const reply = await command.run(opened.command);
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  return (
    <div class="open-packet">
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('packet_open')}
        accept=".md,.html,.htm,.txt,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void open(file);
          // The same file can be chosen again after it was put right.
          currentTarget.value = '';
        }}
      />
      <Button disabled={command.busy} onClick={() => input.current?.click()}>
        {command.busy ? say('packet_opening') : say('packet_open')}
      </Button>
      <p class="quiet small">{say('packet_open_note')}</p>
      {wrong && (
        <p class="field-error" role="alert">
          {wrong}
        </p>
      )}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} />}
    </div>
  );
}
