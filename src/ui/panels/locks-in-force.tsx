import type { PlanRecord } from '#cache';
import { lockInForce } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Button, LinkButton } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { dateTime } from '../stores/format.ts';
import { privilegeText, sourcesText } from '../stores/role-words.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/lock.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

/** More names than a notice can hold. */
const limit = 20;

/** Every lock that was applied and not undone: whether it holds, and who got round it, by which way. */
export function LocksInForce({ plans, actions }: { plans: readonly PlanRecord[]; actions: ScreenActions }) {
  const locks = plans.filter((record) => lockInForce(record) !== null);
  if (locks.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="locks-in-force">
      <h2 id="locks-in-force">{say('lock_in_force')}</h2>
      {locks.map((record) => (
        <Lock key={record.id} record={record} actions={actions} />
      ))}
    </section>
  );
}

function Lock({ record, actions }: { record: PlanRecord; actions: ScreenActions }) {
  const command = useCommand(actions);
  const goal = lockInForce(record);
  const { lock } = record;
  const people = lock?.regained ?? [];
  const again = async () => {
    const reply = await command.run({ type: 'plan-again', plan: record.id });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  const title = (goal?.privileges ?? []).map(privilegeText).join(', ');
  const time = lock ? dateTime(lock.checkedOn) : '';
  return (
    <Notice
      intent={people.length > 0 ? 'warning' : 'success'}
      title={title}
      actions={
        <>
          {people.length > 0 && (
            <Button appearance="primary" disabled={command.busy} onClick={() => void again()}>
              {say('lock_again')}
            </Button>
          )}
          <LinkButton to={routes.plan(record.id)}>{say('lock_show_plan')}</LinkButton>
        </>
      }
    >
      <p>
        {people.length > 0
          ? count('lock_broken', people.length, { time })
          : lock
            ? say('lock_holds', { time })
            : say('lock_holds_unchecked')}
      </p>
      {people.length > 0 && (
        <ul class="plain-list">
          {people.slice(0, limit).map(({ person, sources }) => (
            <li key={person.id}>{say('lock_regained', { person: person.name, sources: sourcesText(sources) })}</li>
          ))}
        </ul>
      )}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} />}
    </Notice>
  );
}
