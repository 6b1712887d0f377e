import { useMemo, useState } from 'preact/hooks';
import type { Facts } from '#engine';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { type SharedModel, sharedModels } from '../stores/lock-shares.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/lock.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

/** More than anybody goes through from here. */
const limit = 50;

interface LockSharesProps {
  facts: Facts;
  environment: string;
  actions: ScreenActions;
}

/** The models that are shared already: a lock does not take that back, so it can be planned here. */
export function LockShares({ facts, environment, actions }: LockSharesProps) {
  const shared = useMemo(() => sharedModels(facts), [facts]);
  return (
    <section class="panel" aria-labelledby="lock-shares">
      <h2 id="lock-shares">{say('lock_shares')}</h2>
      {facts.unknown?.includes('shares') ? (
        <p>{say('lock_shares_unknown')}</p>
      ) : shared.length === 0 ? (
        <p>{say('lock_shares_none')}</p>
      ) : (
        <Shares shared={shared} environment={environment} actions={actions} />
      )}
    </section>
  );
}

function Shares({ shared, environment, actions }: { shared: readonly SharedModel[] } & Omit<LockSharesProps, 'facts'>) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const command = useCommand(actions);
  const more = shared.length - limit;
  const toggle = (id: string) =>
    setChosen(new Set([...chosen].filter((one) => one !== id).concat(chosen.has(id) ? [] : id)));
  const preview = async () => {
    const wishes = shared
      .filter(({ id }) => chosen.has(id))
      .flatMap(({ id, principals }) => principals.map((principal) => ({ model: id, principal, level: null })));
    const reply = await command.run({ type: 'prepare-share', environment, wishes });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  return (
    <>
      <p>{say('lock_shares_note')}</p>
      <ul class="choices">
        {shared.slice(0, limit).map(({ id, name, principals, everybody }) => (
          <li key={id} class="row-actions">
            <input
              type="checkbox"
              aria-label={say('lock_shares_end_of', { model: name })}
              checked={chosen.has(id)}
              onChange={() => toggle(id)}
            />
            <a href={`#${routes.model(environment, id)}`}>
              <bdi>{name}</bdi>
            </a>
            <span class="quiet">{count('lock_shares_count', principals.length)}</span>
            {everybody && <span class="quiet">{say('lock_shares_everybody')}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{count('lock_shares_more', more)}</p>}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void preview()} />}
      <div class="row-actions">
        <Button disabled={command.busy || chosen.size === 0} onClick={() => void preview()}>
          {say('lock_shares_end')}
        </Button>
      </div>
    </>
  );
}
