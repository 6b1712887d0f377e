import { useMemo, useState } from 'preact/hooks';
import type { Facts } from '#engine';
import { Notice } from '../controls/notice.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { SearchBox } from '../controls/search-box.tsx';
import { speaker } from '../say.ts';
import { type LockRow, lockKind, type lockRows, type Taking } from '../stores/lock-choice.ts';
import { namesIn, sourcesText, unknownText } from '../stores/role-words.ts';
import { words } from '../words/lock.ts';

const { say, count } = speaker(words);

/** More than anybody decides about one by one; the rest is found by name. */
const limit = 200;

interface LockPeopleProps {
  facts: Facts;
  found: ReturnType<typeof lockRows>;
  onKeep: (person: string, keeps: boolean) => void;
}

/** Everybody who can share or holds what a lock takes, why and how far, and whether they may go on. */
export function LockPeople({ facts, found: { rows, shown, unknown }, onKeep }: LockPeopleProps) {
  const [text, setText] = useState('');
  const nameOf = useMemo(() => namesIn(facts), [facts]);
  const wanted = text.trim().toLocaleLowerCase();
  const matching = wanted ? rows.filter(({ person }) => nameOf(person).toLocaleLowerCase().includes(wanted)) : rows;
  const more = matching.length - limit;
  return (
    <section class="panel" aria-labelledby="lock-today">
      <h2 id="lock-today">{say('lock_today')}</h2>
      {unknown.length > 0 && (
        <Notice intent="warning" title={say('lock_unknown', { what: unknownText(unknown, nameOf) })} />
      )}
      {rows.length === 0 ? (
        <p>{say('lock_nobody')}</p>
      ) : (
        <>
          <div class="command-bar">
            <SearchBox label={say('lock_search')} hint={say('lock_search_hint')} value={text} onInput={setText} />
            <p class="count" role="status">
              {kindsText(rows)}
            </p>
          </div>
          {matching.length === 0 && <p>{say('lock_no_match')}</p>}
          {matching.length > 0 && (
            <table class="plain-table lock-table">
              <thead>
                <tr>
                  <th scope="col">{say('lock_column_person')}</th>
                  <th scope="col">{say('lock_column_kind')}</th>
                  {shown.map((taking) => (
                    <th key={taking} scope="col">
                      {say(`lock_take_${taking}`)}
                    </th>
                  ))}
                  <th scope="col">{say('lock_column_keep')}</th>
                </tr>
              </thead>
              <tbody>
                {matching.slice(0, limit).map((row) => (
                  <Row key={row.person} row={row} shown={shown} nameOf={nameOf} onKeep={onKeep} />
                ))}
              </tbody>
            </table>
          )}
          {more > 0 && <p class="quiet">{count('lock_more', more)}</p>}
        </>
      )}
    </section>
  );
}

function Row({
  row,
  shown,
  nameOf,
  onKeep,
}: {
  row: LockRow;
  shown: readonly Taking[];
  nameOf: (id: string) => string;
  onKeep: LockPeopleProps['onKeep'];
}) {
  const name = nameOf(row.person);
  return (
    <tr>
      <td>
        <PrincipalName principal={{ type: 'person', name, disabled: row.disabled }} />
      </td>
      <td>{say(`lock_kind_${lockKind(row)}`)}</td>
      {shown.map((taking) => (
        <td key={taking} data-label={say(`lock_take_${taking}`)}>
          {sourcesText(row.sourcesOf(taking), nameOf) || <span class="quiet">{say('lock_does_not')}</span>}
        </td>
      ))}
      <td class="mark" data-label={row.concerned ? say('lock_column_keep') : undefined}>
        {row.concerned && (
          <input
            type="checkbox"
            aria-label={say('lock_keep', { person: name })}
            title={row.administrator ? say('lock_keep_administrator') : undefined}
            checked={row.keeps}
            disabled={row.administrator}
            onChange={(event) => onKeep(row.person, event.currentTarget.checked)}
          />
        )}
      </td>
    </tr>
  );
}

/** How many of each kind there are. */
function kindsText(rows: readonly LockRow[]): string {
  const kinds = ['maker', 'administrator', 'service', 'other'] as const;
  const told = kinds.flatMap((kind) => {
    const number = rows.filter((row) => lockKind(row) === kind).length;
    return number > 0 ? [count(`lock_count_${kind}`, number)] : [];
  });
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(told);
}
