import type { PlanRecord } from '#cache';
import type { LockLimit } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { type NameOf, someNames } from '../stores/role-words.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/roles-plan.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface RowsOfTeamChoiceProps {
  record: PlanRecord;
  limit: Extract<LockLimit, { kind: 'rows-of-team' }>;
  nameOf: NameOf;
  actions: ScreenActions;
}

/** What becomes of people for whom nothing is exact: the lock is planned anew with what is chosen. */
export function RowsOfTeamChoice({ record, limit, nameOf, actions }: RowsOfTeamChoiceProps) {
  const command = useCommand(actions);
  const { choice } = record.plan;
  if (choice.kind !== 'lock-sharing') return null;
  const choose = async (teamRows: 'stop' | 'more') => {
    const { environment } = record;
    const reply = await command.run({ type: 'prepare-lock', environment, goal: { ...choice.goal, teamRows } });
    if (!reply.ok || !reply.id) return;
    await command.run({ type: 'discard-plan', plan: record.id });
    goTo(routes.plan(reply.id));
  };
  const teams = someNames(limit.teams, nameOf);
  return (
    <div class="row-actions">
      {(['stop', 'more'] as const).map((teamRows) => (
        <div key={teamRows} class="way wide">
          <Button disabled={command.busy} onClick={() => void choose(teamRows)}>
            {say(`roles_rows_${teamRows}`)}
          </Button>
          <p class="quiet small">{say(`roles_rows_${teamRows}_note`, { teams })}</p>
        </div>
      ))}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} />}
    </div>
  );
}
