import type { PlanRecord } from '#cache';
import type { Facts } from '#engine';
import { speaker } from '../say.ts';
import { previousOwners } from '../stores/plan-rows.ts';
import { rightsText } from '../stores/plan-words.ts';
import { words } from '../words/plan.ts';

const { say, count } = speaker(words);

/** More than anybody compares by eye. */
const limit = 100;

/** Who can do more or less once the plan is carried out, and what the previous owner keeps. */
export function PlanAccess({ record, facts }: { record: PlanRecord; facts: Facts | null }) {
  const changes = record.accessChanges;
  const shown = changes?.slice(0, limit) ?? [];
  return (
    <section class="panel" aria-labelledby="plan-access">
      <h2 id="plan-access">{say('plan_access')}</h2>
      <p>{summary(changes)}</p>
      {changes && shown.length > 0 && (
        <div class="table-scroll" tabIndex={0} role="group" aria-labelledby="plan-access">
          <table class="plain-table">
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
                    <bdi>{row.name}</bdi>
                  </td>
                  <td>{rightsOrNothing(gains)}</td>
                  <td class={loses.length > 0 ? 'care' : undefined}>{rightsOrNothing(loses)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changes && changes.length > limit && <p>{count('plan_access_more', changes.length - limit)}</p>}
      <h3>{say('plan_keeps')}</h3>
      <ul>
        {previousOwners(record).map((owner) => (
          <li key={owner.id}>{whatIsKept(owner, facts)}</li>
        ))}
      </ul>
    </section>
  );
}

function summary(changes: PlanRecord['accessChanges']): string {
  if (!changes) return say('plan_access_unknown');
  if (changes.length === 0) return say('plan_access_same');
  return changes.every(({ loses }) => loses.length === 0) ? say('plan_access_nobody_loses') : '';
}

function rightsOrNothing(rights: readonly string[]): string {
  return rights.length > 0 ? rightsText(rights) : say('plan_access_nothing');
}

/** organization.sharetopreviousowneronassign: learn.microsoft.com/power-apps/developer/data-platform/reference/entities/organization, read 2026-11. */
function whatIsKept({ id, name: owner }: { id: string; name: string }, facts: Facts | null): string {
  const kept = facts?.settings?.shareToPreviousOwner;
  const unknown = kept === undefined || facts?.unknown?.includes('settings');
  const sentence = unknown
    ? say('plan_keeps_unknown', { owner })
    : say(kept ? 'plan_keeps_shared' : 'plan_keeps_roles', { owner });
  const disabled = facts?.people?.find((person) => person.id === id)?.disabled;
  return disabled ? `${sentence} ${say('plan_keeps_disabled', { owner })}` : sentence;
}
