import { useMemo } from 'preact/hooks';
import type { PlanRecord } from '#cache';
import { type Finding, levelOf } from '#engine';
import { WideTable } from '../controls/wide-table.tsx';
import { speaker } from '../say.ts';
import { findingWords } from '../stores/finding-sentences.ts';
import { sharesThatStay } from '../stores/plan-shares.ts';
import { levelName, rightsText } from '../stores/plan-words.ts';
import { principalText } from '../stores/principal-words.ts';
import { tableName } from '../stores/table-name.ts';
import { words } from '../words/plan.ts';

const { say, count } = speaker(words);

/** More than anybody compares by eye. */
const limit = 100;

/** Who can do more or less once the plan is carried out, and what the previous owner keeps. */
export function PlanAccess({ record, keeps }: { record: PlanRecord; keeps: Finding | null }) {
  const changes = record.accessChanges;
  const shown = changes?.slice(0, limit) ?? [];
  return (
    <section class="panel" aria-labelledby="plan-access">
      <h2 id="plan-access">{say('plan_access')}</h2>
      <p>{summary(changes)}</p>
      {changes && shown.length > 0 && (
        <WideTable>
          <thead>
            <tr>
              <th scope="col">{say('plan_access_person')}</th>
              <th scope="col">{say('plan_access_row')}</th>
              <th scope="col">{say('plan_access_gains')}</th>
              <th scope="col">{say('plan_access_loses')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ person, record: row, gains, loses }) => (
              <tr key={`${person.id} ${row.id}`}>
                <td>
                  <bdi>{person.name}</bdi>
                </td>
                <td>
                  <bdi>{row.name}</bdi> <span class="quiet small">{tableName(row.table)}</span>
                </td>
                <td>{rightsOrNothing(gains)}</td>
                <td class={loses.length > 0 ? 'care' : undefined}>{rightsOrNothing(loses)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {changes && changes.length > limit && <p>{count('plan_access_more', changes.length - limit)}</p>}
      <SharesThatStay record={record} />
      {record.plan.units.some(({ kind }) => kind === 'model') && (
        <>
          <h3>{say('plan_keeps')}</h3>
          <p>{keeps ? findingWords(keeps).sentence : say('plan_keeps_unknown')}</p>
        </>
      )}
    </section>
  );
}

/** Whom the rows of a plan are shared with, which a new owner does not change. */
function SharesThatStay({ record }: { record: PlanRecord }) {
  const { shares, unread } = useMemo(() => sharesThatStay(record.plan), [record.plan]);
  if (record.plan.units.some(({ kind }) => kind !== 'model')) return null;
  return (
    <>
      <h3>{say('plan_stays')}</h3>
      <p>
        {shares.length > 0 && count('plan_stays_shares', shares.length)}{' '}
        {shares.length + unread === 0 && say('plan_stays_none')}
        {unread > 0 && count('plan_stays_unread', unread)}
      </p>
      {shares.length > 0 && (
        <details>
          <summary>{say('plan_stays_show')}</summary>
          <ul>
            {shares.slice(0, limit).map(({ row, principal, rights }) => (
              <li key={`${row.id} ${principal.id}`}>
                {say('plan_stays_each', {
                  row: row.name,
                  principal: principalText(principal),
                  level: levelName(levelOf(rights)),
                })}
              </li>
            ))}
          </ul>
          {shares.length > limit && <p>{count('plan_access_more', shares.length - limit)}</p>}
        </details>
      )}
    </>
  );
}

function summary(changes: PlanRecord['accessChanges']): string {
  if (!changes) return say('plan_access_unknown');
  if (changes.length === 0) return say('plan_access_same');
  const losers = new Set(changes.filter(({ loses }) => loses.length > 0).map(({ person }) => person.id));
  return losers.size === 0 ? say('plan_access_nobody_loses') : count('plan_access_lose', losers.size);
}

function rightsOrNothing(rights: readonly string[]): string {
  return rights.length > 0 ? rightsText(rights) : say('plan_access_nothing');
}
