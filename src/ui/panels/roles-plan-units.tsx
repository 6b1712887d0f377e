import type { PlanRecord, UnitOutcome } from '#cache';
import { speaker } from '../say.ts';
import { unitLines } from '../stores/role-words.ts';
import { rolesUnits } from '../stores/roles-plan.ts';
import { words } from '../words/roles-plan.ts';

const { say } = speaker(words);

/** What a plan about roles does, in its order, and how far each part is. */
export function RolesPlanUnits({ record }: { record: PlanRecord }) {
  const { plan, state, outcome } = record;
  const outcomes = new Map(outcome.map((one) => [one.unit, one.state]));
  return (
    <section class="panel" aria-labelledby="roles-units">
      <h2 id="roles-units">{say(headingOf(record))}</h2>
      <ol class="role-units">
        {rolesUnits(plan).map((unit) => (
          <li key={unit.id}>
            <span class="role-lines">
              {unitLines(unit).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
            {state !== 'draft' && <span class="quiet">{unitState(outcomes.get(unit.id) ?? 'waiting')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function headingOf({ plan, state }: PlanRecord) {
  if (state === 'verified') return plan.undoes ? 'roles_units_undone' : 'roles_units_done';
  return plan.undoes ? 'roles_units_undo' : 'roles_units';
}

function unitState(state: UnitOutcome['state']): string {
  return say(`roles_unit_${state === 'not-verified' ? 'not_verified' : state}`);
}
