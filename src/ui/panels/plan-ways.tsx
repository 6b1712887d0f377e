import type { ComponentChildren } from 'preact';
import type { EnvironmentRecord, PlanRecord } from '#cache';
import { Button } from '../controls/button.tsx';
import type { PlanCommands } from '../controls/use-plan-commands.ts';
import { speaker } from '../say.ts';
import { words } from '../words/plan.ts';
import { SavePacket } from './save-packet.tsx';

const { say, count } = speaker(words);

interface PlanWaysProps {
  record: PlanRecord;
  commands: PlanCommands;
  onApply: () => void;
  environment: EnvironmentRecord;
}

/** The two ways to carry a plan out; neither while something stands in the way. */
export function PlanWays({ record, commands, onApply, environment }: PlanWaysProps) {
  const held = blockedUnits(record);
  // Models do not depend on each other; what else a plan may hold does.
  const canGoOn = record.plan.units.every(({ kind }) => kind === 'model');
  const blocked = held > 0 && (!canGoOn || held === record.plan.units.length);
  const { busy, guide, planAgain, discard } = commands;
  return (
    <>
      {blocked && <p class="care">{say('plan_blocked')}</p>}
      {!blocked && held > 0 && <p class="care">{count('plan_blocked_some', held)}</p>}
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
      </div>
      <div class="row-actions">
        {blocked && (
          <Button disabled={busy} onClick={planAgain}>
            {say('plan_check_again')}
          </Button>
        )}
        {record.plan.units.some(({ kind }) => kind === 'model') && (
          <SavePacket record={record} environment={environment} />
        )}
        <Button appearance="subtle" disabled={busy} onClick={discard}>
          {say('plan_discard')}
        </Button>
      </div>
    </>
  );
}

/** How many units have something in their way. */
function blockedUnits({ findings }: PlanRecord): number {
  const blockers = findings.filter(({ verdict, severity }) => verdict === 'fail' && severity === 'blocker');
  return new Set(blockers.flatMap(({ cases }) => cases.map(({ unit }) => unit))).size;
}

function Way({ note, children }: { note: string; children: ComponentChildren }) {
  return (
    <div class="way">
      {children}
      <p class="quiet small">{note}</p>
    </div>
  );
}
