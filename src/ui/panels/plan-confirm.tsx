import type { PlanRecord } from '#cache';
import { Confirm } from '../controls/confirm.tsx';
import { speaker } from '../say.ts';
import { findingWords } from '../stores/finding-sentences.ts';
import { previousOwners } from '../stores/plan-rows.ts';
import { planSentences } from '../stores/plan-sentences.ts';
import { words } from '../words/plan.ts';

const { say } = speaker(words);

interface Asked {
  record: PlanRecord;
  onConfirm: () => void;
  onCancel: () => void;
}

/** The last question before anything is written. */
export function ApplyConfirm({ record, onConfirm, onCancel }: Asked) {
  const { title, what, yes } = planSentences(record).confirm;
  return (
    <Confirm title={title} confirm={yes} cancel={say('plan_confirm_no')} onConfirm={onConfirm} onCancel={onCancel}>
      <p>{what}</p>
      {!record.plan.undoes && <UndoLater record={record} />}
    </Confirm>
  );
}

const rulesOfUndo = ['previous-owner-can-take-it-back', 'previous-owner-is-active'];

/** What is known beforehand about taking it back. */
function UndoLater({ record }: { record: PlanRecord }) {
  const open = record.findings.find(
    ({ rule, verdict }) => rulesOfUndo.includes(rule) && (verdict === 'fail' || verdict === 'cannot-tell'),
  );
  return open ? <p class="care">{findingWords(open).sentence}</p> : <p>{say('plan_confirm_undo_later')}</p>;
}

/** Says before an undo is planned where it may be refused. */
export function UndoConfirm({ record, disabled, onConfirm, onCancel }: Asked & { disabled: ReadonlySet<string> }) {
  const gone = previousOwners(record).filter(({ id }) => disabled.has(id));
  return (
    <Confirm
      title={say('plan_undo_title')}
      confirm={say('plan_undo_yes')}
      cancel={say('plan_confirm_no')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{planSentences(record).undo}</p>
      {gone.map(({ id, name }) => (
        <p key={id} class="care">
          {say('plan_undo_disabled', { owner: name })}
        </p>
      ))}
    </Confirm>
  );
}
