import type { TablePrivilege } from '../holders/privilege-holders.ts';
import type { Evidence } from './evidence.ts';
import type { Judgement } from './rule.ts';

/**
 * Passes when somebody's roles hold a privilege on a table of AI Builder's own, at whatever depth. Of whoever may not even read models there is
 * more to say, and other rules do.
 */
export function judgeHeldOnTable(
  { access, person, model }: Pick<Evidence, 'access' | 'person' | 'model'>,
  { right, table }: TablePrivilege,
): Judgement {
  if (access.holds(person.id, 'Read', model.facts.table).answer === 'no') return { verdict: 'does-not-apply' };
  const { answer, unknown } = access.holds(person.id, right, table);
  if (answer === 'cannot-tell') return { verdict: 'cannot-tell', missing: unknown };
  return { verdict: answer === 'yes' ? 'pass' : 'fail', evidence: [person.id] };
}
