import { useMemo, useState } from 'preact/hooks';
import { type Candidate, type Facts, whatNeedsCare } from '#engine';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import type { HandoverRow } from '../stores/handover.ts';
import { proposalReason } from '../stores/proposal-words.ts';
import { words } from '../words/handover.ts';
import { words as reassignWords } from '../words/reassign.ts';
import { OwnerPicker } from './owner-picker.tsx';

const { say } = speaker(words);
const { say: sayHint } = speaker(reassignWords);

interface HandoverOwnerProps {
  environment: string;
  actions: ScreenActions;
  facts: Facts;
  leaving: readonly string[];
  /** Whose models they are. */
  owner: string;
  rows: readonly HandoverRow[];
  onChoose: (candidate: Candidate) => void;
}

/** Who shall own everything that no single choice is made for: somebody proposed, with the reason, or anybody by name. */
export function HandoverOwner(props: HandoverOwnerProps) {
  const { environment, actions, facts, leaving, owner, rows, onChoose } = props;
  const [text, setText] = useState('');
  const [hint, setHint] = useState<Candidate['hint']>(null);
  const proposals = useMemo(
    () => whatNeedsCare(facts, new Set([...leaving, owner])).left.find((one) => one.owner === owner)?.proposals ?? [],
    [facts, leaving, owner],
  );
  const nameOf = (id: string) => facts.people?.find((person) => person.id === id)?.name ?? id;
  const choose = (candidate: Candidate) => {
    setText(candidate.name);
    setHint(candidate.hint);
    onChoose(candidate);
  };
  return (
    <section class="panel narrow" aria-labelledby="handover-owner">
      <h2 id="handover-owner">{say('handover_owner')}</h2>
      <p>{say('handover_owner_note')}</p>
      {proposals.length > 0 && rows.length > 0 && (
        <>
          <h3>{say('handover_proposals')}</h3>
          <ul class="plan-list">
            {proposals.map((proposal) => (
              <li key={proposal.person}>
                <Button
                  size="small"
                  onClick={() =>
                    choose({ type: 'person', id: proposal.person, name: nameOf(proposal.person), hint: null })
                  }
                >
                  {nameOf(proposal.person)}
                </Button>
                <span class="quiet small">{proposalReason(proposal)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <OwnerPicker
        environment={environment}
        actions={actions}
        owner={owner}
        text={text}
        onText={setText}
        onChoose={choose}
      />
      {hint && hint !== 'owner' && <Notice intent="warning" title={sayHint(`reassign_hint_${hint}`)} />}
    </section>
  );
}
