import type { FactsIndex } from '../rules/facts-index.ts';
import { levelOf } from '../sharing/level-rights.ts';
import { isActivePerson } from './standing.ts';

/** Why somebody is proposed as next owner, the strongest reason first. */
export type ProposalReason = 'co-owner' | 'manager' | 'shares-most';

/** Somebody who could own what a person leaves behind, and why. */
export interface Proposal {
  person: string;
  because: ProposalReason;
  /** Of how many of the models they are co-owner, or how many models the two share; 0 for a manager. */
  count: number;
}

/** More would not help anybody to choose. */
const most = 5;

/**
 * Who could own these models of somebody next: active co-owners, those of most models first, then the nearest active manager, then whoever
 * shares most models with them.
 */
export function nextOwners(
  index: FactsIndex,
  owner: string,
  models: readonly string[],
  leaving: ReadonlySet<string>,
): Proposal[] {
  const canBe = (id: string) => {
    const person = index.people.get(id);
    return id !== owner && !leaving.has(id) && person !== undefined && isActivePerson(person) && mayMake(index, id);
  };
  const coOwners = counted(models.flatMap((model) => sharedWith(index, model, 'Co-owner').filter(canBe)));
  const manager = managerOf(index, owner, canBe);
  const shared = counted([
    ...models.flatMap((model) => sharedWith(index, model).filter(canBe)),
    ...ownersSharingWith(index, owner).filter(canBe),
  ]);
  const proposals: Proposal[] = [
    ...coOwners.map(([person, count]): Proposal => ({ person, because: 'co-owner', count })),
    ...(manager ? [{ person: manager, because: 'manager' as const, count: 0 }] : []),
    ...shared.map(([person, count]): Proposal => ({ person, because: 'shares-most', count })),
  ];
  return proposals
    .filter(({ person }, at) => proposals.findIndex((one) => one.person === person) === at)
    .slice(0, most);
}

/** Whether a role lets somebody write models, as far as roles are known: whoever lacks that could own them and do nothing. */
function mayMake({ people, teamsOf, roles, records, models, unknown }: FactsIndex, id: string): boolean {
  const [first] = models.keys();
  const table = records.get(first ?? '')?.table ?? '';
  const holders = [people.get(id), ...(teamsOf.get(id) ?? [])].flatMap((holder) => holder?.roles ?? []);
  if (roles.size === 0 || unknown.of('people', id, 'roles').length > 0) return true;
  return holders.some((held) => roles.get(typeof held === 'string' ? held : held.role)?.privileges?.[table]?.Write);
}

/** The people whom a model is shared with, also through teams, each once; only at one level if that is asked. */
export function sharedWith(index: FactsIndex, model: string, level?: 'Co-owner'): string[] {
  const shares = (index.sharesOn.get(model) ?? []).filter(
    ({ rights, inherited = [] }) => !level || levelOf([...rights, ...inherited]) === level,
  );
  return [...new Set(shares.flatMap(({ principal }) => index.teams.get(principal)?.members ?? [principal]))];
}

function managerOf(index: FactsIndex, person: string, canBe: (id: string) => boolean): string | null {
  const passed = new Set([person]);
  let manager = index.people.get(person)?.manager;
  while (manager && !canBe(manager) && !passed.has(manager)) {
    passed.add(manager);
    manager = index.people.get(manager)?.manager;
  }
  return manager && canBe(manager) ? manager : null;
}

const sharing = new WeakMap<FactsIndex, Map<string, string[]>>();

/** The owners of the models that are shared with somebody, once for each model. */
function ownersSharingWith(index: FactsIndex, person: string): readonly string[] {
  const owners = sharing.get(index) ?? ownersByRecipient(index);
  sharing.set(index, owners);
  return owners.get(person) ?? [];
}

function ownersByRecipient(index: FactsIndex): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const model of index.models.keys()) {
    const owner = index.records.get(model)?.owner;
    if (!owner) continue;
    for (const principal of new Set((index.sharesOn.get(model) ?? []).map((share) => share.principal))) {
      const owners = found.get(principal);
      if (owners) owners.push(owner);
      else found.set(principal, [owner]);
    }
  }
  return found;
}

function counted(ids: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
}
