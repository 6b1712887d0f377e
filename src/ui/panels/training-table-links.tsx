import type { PlanFinding } from '#cache';
import type { Finding } from '#engine';
import type { Plan } from '#walkthroughs';
import { speaker } from '../say.ts';
import { privilegeText } from '../stores/role-words.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/training-tables.ts';

const { say } = speaker(words);

/** Where a new owner lacks Read on the tables that models work on: a way to each, filled in with who lacks what. */
export function TrainingTableLinks({
  finding: { rule, verdict, cases = [] },
  plan,
}: {
  finding: Finding & { cases?: PlanFinding['cases'] };
  plan: Plan;
}) {
  if (rule !== 'new-owner-may-read-training-tables' || verdict !== 'fail') return null;
  const wishes = cases.flatMap(({ unit, data }) => {
    const about = plan.units.find(({ id }) => id === unit);
    const newOwner = about?.kind === 'model' ? about.newOwner : null;
    return newOwner ? (data.tables ?? '').split(', ').map((table) => ({ newOwner, table })) : [];
  });
  const each = [...new Map(wishes.map((wish) => [`${wish.newOwner.id} ${wish.table}`, wish])).values()];
  return (
    <ul>
      {each.map(({ newOwner, table }) => {
        const wish = { right: 'Read', table, depth: 'Basic' } as const;
        return (
          <li key={`${newOwner.id} ${table}`}>
            <a href={`#${routes.give(plan.environment, { ...wish, principal: newOwner.id })}`}>
              {say('training_tables_give', { privilege: privilegeText(wish), person: newOwner.name })}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
