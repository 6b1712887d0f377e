import type { PlanRecord } from '#cache';
import { PrincipalName } from '../controls/principal-name.tsx';
import { speaker } from '../say.ts';
import { type AssignedRow, assignedRows } from '../stores/plan-rows.ts';
import { tableName } from '../stores/table-name.ts';
import { words } from '../words/plan.ts';

const { say, count } = speaker(words);

/** Who owns what now and who will; once something was written, whom each row was found with. */
export function PlanRows({ record, disabled }: { record: PlanRecord; disabled: ReadonlySet<string> }) {
  const written = record.state === 'verified' || record.state === 'failed' || record.state === 'applying';
  const heading = record.state === 'verified' ? 'plan_rows_done' : written ? 'plan_rows_found' : 'plan_rows';
  const rows = assignedRows(record);
  if (rows.length === 0) return null;
  const flagged = <P extends { id: string }>(principal: P) => ({ ...principal, disabled: disabled.has(principal.id) });
  return (
    <section class="panel" aria-labelledby="plan-rows">
      <h2 id="plan-rows">{say(heading)}</h2>

      <table id="plan-rows-table" class="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('plan_row')}</th>
            <th scope="col">{say('plan_row_table')}</th>
            <th scope="col">{say(written ? 'plan_row_was' : 'plan_row_from')}</th>
            <th scope="col">{say('plan_row_to')}</th>
            {written && <th scope="col">{say('plan_row_found')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.record.id}>
              <td>
                <bdi>{row.record.name}</bdi>
                <Below row={row} />
              </td>
              <td>{tableName(row.record.table)}</td>
              <td>
                <PrincipalName principal={flagged(row.from)} />
              </td>
              <td>
                <PrincipalName principal={flagged(row.to)} />
              </td>
              {written && (
                <td>{row.found ? <PrincipalName principal={flagged(row.found)} /> : say('plan_row_unread')}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>

      {!written && <p class="quiet small">{say('plan_together')}</p>}
    </section>
  );
}

function Below({ row }: { row: AssignedRow }) {
  const total = row.below.reduce((sum, part) => sum + part.count, 0);
  if (total === 0) return null;
  const parts = row.below.map((part) =>
    say('plan_row_below_part', { count: part.count, table: tableName(part.table) }),
  );
  return (
    <div class="quiet small">
      {count('plan_row_below', total)} {parts.join(', ')}
    </div>
  );
}
