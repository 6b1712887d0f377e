import type { NamedFlow, PrincipalFacts } from './evidence.ts';
import { listNames } from './list-names.ts';
import type { Judgement } from './rule.ts';

/** Passes when somebody owns all flows of a model that serve these purposes; names those that are somebody else's. */
export function judgeFlowOwners(
  owner: PrincipalFacts,
  flows: readonly NamedFlow[],
  purposes: readonly NamedFlow['purpose'][],
): Judgement {
  const concerned = flows.filter(({ purpose }) => purposes.includes(purpose));
  if (concerned.length === 0) return { verdict: 'does-not-apply' };
  const others = concerned.filter(({ facts }) => facts.owner !== owner.id);
  const evidence = [owner.id, ...concerned.map(({ id }) => id)];
  if (others.length === 0) return { verdict: 'pass', evidence };
  return { verdict: 'fail', evidence, data: { rows: listNames(others.map(({ name }) => name)) } };
}
