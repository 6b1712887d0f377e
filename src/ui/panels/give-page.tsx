import { useState } from 'preact/hooks';
import type { Facts } from '#engine';
import { type PrivilegeWish, rolesThatGive } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { wishIn } from '../stores/give-address.ts';
import { namesIn, privilegesText } from '../stores/role-words.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/give.ts';
import type { PageProps } from './environment-pages.ts';
import { LostPage } from './lost-page.tsx';
import { PageHeader } from './page-header.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

/** As many existing roles as are worth comparing. */
const limit = 5;

/** Gives somebody privileges with the least role; other sections lead here with everything filled in. */
export function GivePage({ here, view, actions }: PageProps<'give'>) {
  const { facts, environment } = view;
  if (!facts) return <LostPage reason={say('give_not_read')} environment={environment.id} />;
  const wish = wishIn(here);
  const isKnown = [...(facts.people ?? []), ...(facts.teams ?? [])].some(({ id }) => id === wish?.principal);
  if (!wish || !isKnown) return <LostPage reason={say('give_unknown')} environment={environment.id} />;
  const values = { privileges: privilegesText(wish.privileges), person: namesIn(facts)(wish.principal) };
  return (
    <>
      <PageHeader title={say('give_title', values)} subtitle={environment.name} />
      <p class="lead">{count('give_intro', wish.privileges.length)}</p>
      <Ways environment={environment.id} facts={facts} wish={wish} actions={actions} />
    </>
  );
}

function Ways({
  environment,
  facts,
  wish,
  actions,
}: {
  environment: string;
  facts: Facts;
  wish: PrivilegeWish;
  actions: ScreenActions;
}) {
  const [role, setRole] = useState<string | null>(null);
  const command = useCommand(actions);
  const preview = async () => {
    const reply = await command.run({
      type: 'prepare-privilege',
      environment,
      wish: role === null ? wish : { ...wish, role },
    });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  return (
    <section class="panel narrow" aria-labelledby="give-ways">
      <h2 id="give-ways">{say('give_ways')}</h2>
      <ul class="choices">
        <li>
          <label class="choice">
            <input type="radio" name="give-role" checked={role === null} onChange={() => setRole(null)} />
            <span>{count('give_small', wish.privileges.length)}</span>
          </label>
          <p class="quiet small">{say('give_small_note')}</p>
        </li>
        {rolesThatGive(facts, wish.privileges)
          .slice(0, limit)
          .map(({ role: { id, name = id }, gives, besides }) => (
            <li key={id}>
              <label class="choice">
                <input type="radio" name="give-role" checked={role === id} onChange={() => setRole(id)} />
                <span>{count('give_role', besides, { role: name })}</span>
              </label>
              <p class="quiet small">{say('give_role_gives', { privileges: privilegesText(gives) })}</p>
            </li>
          ))}
      </ul>
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void preview()} />}
      <div class="row-actions">
        <Button appearance="primary" disabled={command.busy} onClick={() => void preview()}>
          {command.busy ? say('give_previewing') : say('give_preview')}
        </Button>
      </div>
    </section>
  );
}
