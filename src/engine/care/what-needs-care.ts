import type { Facts, FlowFacts } from '../facts.ts';
import { type FactsIndex, factsIndex } from '../rules/facts-index.ts';
import { nameOf } from '../rules/find/find-principal.ts';
import { nextOwners, type Proposal, sharedWith } from './next-owners.ts';
import { isAbsent, isActivePerson, type OwnerStanding, standingOf } from './standing.ts';

/** What somebody leaves behind who no longer looks after it. */
export interface LeftBehind {
  owner: string;
  name: string;
  standing: OwnerStanding;
  /** Their models that nobody active owns or co-owns. */
  orphans: readonly string[];
  /** Their models that an active co-owner can go on working with. */
  covered: readonly string[];
  /** Their dataset containers of models that somebody else owns. */
  containers: readonly { container: string; model: string }[];
  /** Their flows that train or run somebody's model, or send documents back to it. */
  flows: readonly FlowFacts[];
  proposals: readonly Proposal[];
}

/** What needs care in an environment. Null lists could not be told. */
export interface Care {
  left: readonly LeftBehind[];
  /** Containers whose owner is somebody else than their model's, although both are active. */
  apart: readonly { container: string; model: string }[];
  /** Flows that train or run a model, or send documents back to it, and belong to somebody else than the model. */
  flows: readonly FlowFacts[] | null;
  /** The names of what could not be read and would tell more, in the form of `Facts.unknown`. */
  unknown: readonly string[];
}

/** Finds what nobody looks after any more, and what does not belong together. */
export function whatNeedsCare(facts: Facts, leaving: ReadonlySet<string> = new Set()): Care {
  const index = factsIndex(facts);
  const standings = new Map<string, OwnerStanding>();
  const standing = (owner: string) => {
    const known = standings.get(owner) ?? standingOf(index, owner, leaving);
    standings.set(owner, known);
    return known;
  };
  const ownerOf = (record: string) => index.records.get(record)?.owner ?? null;
  const leaves = (owner: string | null): owner is string => owner !== null && isAbsent(standing(owner));
  const isLeft = (record: string) => leaves(ownerOf(record));
  const isForeign = ({ id, model }: { id: string; model: string }) => {
    const [own, its] = [ownerOf(id), ownerOf(model)];
    return own !== null && its !== null && own !== its;
  };
  const { containers = [], flows = [] } = facts.facts ?? {};
  const differing = containers.filter(isForeign).map(({ id, model }) => ({ container: id, model }));
  const bound = flows.filter(({ purpose }) => purpose !== 'runs');
  const owned = Map.groupBy(index.models.keys(), ownerOf);
  const behind = Map.groupBy(differing, ({ container }) => ownerOf(container));
  const left = [...new Set([...owned.keys(), ...behind.keys()])].filter(leaves);
  return {
    left: left
      .map((owner) =>
        leftBehind(index, owner, {
          standing: standing(owner),
          models: owned.get(owner) ?? [],
          containers: behind.get(owner) ?? [],
          flows: bound.filter(({ id }) => ownerOf(id) === owner),
          leaving,
        }),
      )
      .sort((a, b) => b.orphans.length - a.orphans.length || a.name.localeCompare(b.name)),
    apart: differing.filter(({ container, model }) => !isLeft(container) && !isLeft(model)),
    flows: index.unknown.of('facts', 'flows').length > 0 ? null : bound.filter(isForeign),
    unknown: (facts.unknown ?? []).filter((name) =>
      /^(people|teams|shares|records|facts\/(containers|flows))$/.test(name),
    ),
  };
}

interface Found {
  standing: OwnerStanding;
  models: readonly string[];
  containers: LeftBehind['containers'];
  flows: readonly FlowFacts[];
  leaving: ReadonlySet<string>;
}

function leftBehind(index: FactsIndex, owner: string, found: Found): LeftBehind {
  const { standing, models, containers, flows, leaving } = found;
  const isCovered = (model: string) =>
    sharedWith(index, model, 'Co-owner').some((id) => {
      const person = index.people.get(id);
      return person && !leaving.has(id) && isActivePerson(person);
    });
  return {
    owner,
    name: nameOf(index, owner),
    standing,
    orphans: models.filter((model) => !isCovered(model)),
    covered: models.filter(isCovered),
    containers,
    flows,
    proposals: nextOwners(index, owner, models, leaving),
  };
}

/** Who is proposed to own one model next, the best first. */
export function nextOwnersOf(facts: Facts, model: string, leaving: ReadonlySet<string> = new Set()): Proposal[] {
  const index = factsIndex(facts);
  return nextOwners(index, index.records.get(model)?.owner ?? '', [model], leaving);
}
