import type { ComponentChildren } from 'preact';
import type { PlanRecord } from '#cache';
import { Button } from '../controls/button.tsx';
import type { PlanCommands } from '../controls/use-plan-commands.ts';
import { speaker } from '../say.ts';
import { words } from '../words/plan.ts';

const { say } = speaker(words);

interface PlanWaysProps {
  record: PlanRecord;
  commands: PlanCommands;
  onApply: () => void;
}

/** The two ways to carry a plan out; neither while something stands in the way. */
export function PlanWays({ record, commands, onApply }: PlanWaysProps) {
  const blocked = record.findings.some(({ verdict, severity }) => verdict === 'fail' && severity === 'blocker');
  const { busy, guide, planAgain, discard } = commands;
  return (
    <>
      {blocked && <p class="care">{say('plan_blocked')}</p>}
      <div class="row-actions">
        <Way note={say('plan_do_note')}>
          <Button appearance="primary" disabled={blocked || busy} onClick={onApply}>
            {say('plan_do')}
          </Button>
        </Way>
        <Way note={say('plan_guide_note')}>
          <Button icon="guide" disabled={blocked || busy} onClick={guide}>
            {say('plan_guide')}
          </Button>
        </Way>
        {blocked && (
          <Button disabled={busy} onClick={planAgain}>
            {say('plan_check_again')}
          </Button>
        )}
        <Button appearance="subtle" disabled={busy} onClick={discard}>
          {say('plan_discard')}
        </Button>
      </div>
    </>
  );
}

function Way({ note, children }: { note: string; children: ComponentChildren }) {
  return (
    <div class="way">
      {children}
      <p class="quiet small">{note}</p>
    </div>
  );
}
