import type { PlanRecord } from '#cache';
import { levelOf, type Right } from '#engine';
import { PrincipalName } from '../controls/principal-name.tsx';
import { speaker } from '../say.ts';
import { setShares } from '../stores/plan-shares.ts';
import { levelName, rightsText } from '../stores/plan-words.ts';
import { tableName } from '../stores/table-name.ts';
import { words } from '../words/plan-share.ts';

const { say } = speaker(words);

/** Who has which share now and who will, in words and in rights; once something was written, what was found. */
export function PlanShares({ record, disabled }: { record: PlanRecord; disabled: ReadonlySet<string> }) {
  const shares = setShares(record);
  if (shares.length === 0) return null;
  const written = record.state === 'verified' || record.state === 'failed' || record.state === 'applying';
  return (
    <section class="panel" aria-labelledby="plan-shares">
      <h2 id="plan-shares">{say('plan_shares_title')}</h2>
      <table class="plain-table share-table" aria-labelledby="plan-shares">
        <thead>
          <tr>
            <th scope="col">{say('plan_shares_who')}</th>
            <th scope="col">{say('plan_shares_row')}</th>
            <th scope="col">{say(written ? 'plan_shares_before' : 'plan_shares_now')}</th>
            <th scope="col">{say('plan_shares_then')}</th>
            {written && <th scope="col">{say('plan_shares_found')}</th>}
          </tr>
        </thead>
        <tbody>
          {shares.map(({ record: row, principal, from, to, found }, index) => (
            <tr key={`${row.id} ${principal.id} ${index}`}>
              <td>
                <PrincipalName principal={{ ...principal, disabled: disabled.has(principal.id) }} />
              </td>
              <td>
                <bdi>{row.name}</bdi> <span class="quiet small">{tableName(row.table)}</span>
              </td>
              <td>
                <Held rights={from} />
              </td>
              <td>
                <Held rights={to} />
              </td>
              {written && <td>{found ? <Held rights={found} /> : say('plan_shares_unread')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {!written && (
        <p class="quiet small">
          {say('plan_shares_together')} {say('plan_shares_masks')}
        </p>
      )}
    </section>
  );
}

function Held({ rights }: { rights: readonly Right[] }) {
  if (rights.length === 0) return <span class="quiet">{say('plan_shares_nothing')}</span>;
  return (
    <>
      {levelName(levelOf(rights))} <span class="quiet small">{rightsText(rights)}</span>
    </>
  );
}
