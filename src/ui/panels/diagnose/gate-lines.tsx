import type { Gate } from '#diagnosis';
import { Icon, type IconName } from '../../controls/icon.tsx';
import { Sources } from '../../controls/sources.tsx';
import { speaker } from '../../say.ts';
import { gateAddition, gateSentence } from '../../stores/diagnosis-words.ts';
import { unreadText } from '../../stores/unread.ts';
import { words } from '../../words/diagnose.ts';

const { say } = speaker(words);

const look: Readonly<Record<Gate['verdict'], { icon: IconName; weight: string }>> = {
  fail: { icon: 'error', weight: 'blocker' },
  pass: { icon: 'check', weight: 'passed' },
  'cannot-tell': { icon: 'info', weight: 'unknown' },
  'not-checked': { icon: 'info', weight: 'note' },
};

/** Gates one below the other, each with what it rests on. */
export function GateLines({ gates }: { gates: readonly Gate[] }) {
  return (
    <ul class="findings">
      {gates.map((gate) => (
        <li key={`${gate.id} ${JSON.stringify(gate.data)}`} class={look[gate.verdict].weight}>
          <Icon name={look[gate.verdict].icon} />
          <GateLine gate={gate} />
        </li>
      ))}
    </ul>
  );
}

/** One gate in words: how it stands or how to check it, what that rests on, and the pages behind the rule. */
export function GateLine({ gate }: { gate: Gate }) {
  const { verdict, missing } = gate;
  const part = verdict === 'fail' ? 'fail' : verdict === 'pass' ? 'pass' : 'check';
  const addition = verdict === 'fail' ? gateAddition(gate) : '';
  return (
    <div class="finding">
      <p>{gateSentence(gate, part)}</p>
      {addition && <p>{addition}</p>}
      {missing.length > 0 && <p class="small quiet">{say('diagnose_open_unread', { missing: unreadText(missing) })}</p>}
      <Rests gate={gate} />
    </div>
  );
}

function Rests({ gate: { id, verdict, evidence, by, cites, rule } }: { gate: Gate }) {
  const names = verdict === 'not-checked' ? [] : [...new Set(evidence.map(({ name }) => name))];
  return (
    <>
      <p class="small quiet">
        {by === 'text' && `${say('diagnose_by_text')} · `}
        {names.length > 0 && `${say('diagnose_rests')}: `}
        {names.map((name) => (
          <span key={name}>
            <bdi>{name}</bdi>
            {name === names.at(-1) ? ' · ' : ', '}
          </span>
        ))}
        <code>{rule ?? id}</code>
      </p>
      <Sources cites={cites} />
    </>
  );
}
