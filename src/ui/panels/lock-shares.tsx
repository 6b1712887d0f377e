import { useMemo } from 'preact/hooks';
import type { Facts } from '#engine';
import { lockTables } from '#walkthroughs';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/lock.ts';

const { say, count } = speaker(words);

/** More than anybody goes through from here. */
const limit = 50;

/** The models that are shared already: a lock does not take that back. */
export function LockShares({ facts, environment }: { facts: Facts; environment: string }) {
  const shared = useMemo(() => sharedModels(facts), [facts]);
  const more = shared.length - limit;
  return (
    <section class="panel" aria-labelledby="lock-shares">
      <h2 id="lock-shares">{say('lock_shares')}</h2>
      {facts.unknown?.includes('shares') ? (
        <p>{say('lock_shares_unknown')}</p>
      ) : shared.length === 0 ? (
        <p>{say('lock_shares_none')}</p>
      ) : (
        <>
          <p>{say('lock_shares_note')}</p>
          <ul class="plain-list">
            {shared.slice(0, limit).map(({ id, name, shares }) => (
              <li key={id}>
                <a href={`#${routes.model(environment, id)}`}>
                  <bdi>{name}</bdi>
                </a>{' '}
                <span class="quiet">{count('lock_shares_count', shares)}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p class="quiet">{count('lock_shares_more', more)}</p>}
        </>
      )}
    </section>
  );
}

function sharedModels({ records, shares = [] }: Facts) {
  const given = shares.filter(({ rights }) => rights.length > 0);
  const counts = new Map<string, number>();
  for (const { record } of given) counts.set(record, (counts.get(record) ?? 0) + 1);
  return records
    .filter(({ id, table }) => table === lockTables.model && counts.has(id))
    .map(({ id, name = id }) => ({ id, name, shares: counts.get(id) ?? 0 }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
