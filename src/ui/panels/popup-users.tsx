import type { ScreenActions } from '../contract.ts';
import { useAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { usersOf } from '../stores/users-question.ts';
import { words } from '../words/popup.ts';

const { say, count } = speaker(words);

/** Who can use the page's model, in numbers. */
export function PopupUsers({
  environment,
  model,
  actions,
}: {
  environment: string;
  model: string;
  actions: ScreenActions;
}) {
  const { answer } = useAnswer<'users'>(actions, usersOf(environment, model, 0));
  if (!answer) return <dd class="quiet">{say('popup_users_working')}</dd>;
  const { able, marked, unknown } = answer;
  return (
    <dd>
      {count('popup_users_run', able.run)}, {count('popup_users_edit', able.edit)}
      {marked.inert > 0 && ', '}
      {marked.inert > 0 && <span class="care">{count('popup_users_inert', marked.inert)}</span>}
      {unknown.length > 0 && <span class="quiet"> ({say('popup_users_unknown')})</span>}
    </dd>
  );
}
