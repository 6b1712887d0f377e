import { levelOf, type Right, type ShareLevel } from '#engine';
import { indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';
import { typeOf } from '../sharing.ts';
import { type Reason, reasonsFor } from './reasons.ts';

/** What one of two people or teams has of a model. */
export interface HeldOfModel {
  /** What it amounts to, whichever way: more than a co-owner has where they own it. */
  level: ShareLevel | 'owner' | null;
  /** Whether a fact that decides it could not be read. */
  open: boolean;
  reasons: readonly Reason[];
}

/** One model as two people or teams have it. */
export interface ComparedModel {
  model: Named;
  /** Of the first and of the second. */
  held: readonly [HeldOfModel, HeldOfModel];
  /** The level at which a share would give the second what the first has by shares and the second lacks; null where there is nothing to give. */
  give: ShareLevel | null;
  /** Whether the first can do more than the second by a security role, ownership or hierarchy, which a share does not copy. */
  more: boolean;
}

/** Two people or teams, model by model. */
export interface ComparedPeople {
  people: readonly [Named & { type: 'person' | 'team' }, Named & { type: 'person' | 'team' }];
  /** Every model that either reaches; the most different first. */
  models: readonly ComparedModel[];
}

/** Compares what two people or teams can do with every model, and says what shares would give the second what the first has. */
export function comparePeople(known: Known, { people: [a, b] }: { people: readonly [string, string] }): ComparedPeople {
  const index = indexOf(known);
  const models = known.view.models.flatMap(({ id }): ComparedModel[] => {
    const held = [heldBy(known, a, id), heldBy(known, b, id)] as const;
    if (held.every(({ level, open, reasons }) => level === null && !open && reasons.length === 0)) return [];
    return [{ model: named(index, id), held, ...difference(held) }];
  });
  const weight = ({ give, more, held }: ComparedModel) =>
    (give ? 4 : 0) + (more ? 2 : 0) + (held[0].level === held[1].level ? 0 : 1);
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const who = (id: string) => ({
    ...named(index, id),
    type: typeOf(known, id) === 'team' ? ('team' as const) : ('person' as const),
  });
  return {
    people: [who(a), who(b)],
    models: models.sort((one, other) => weight(other) - weight(one) || compare(one.model.name, other.model.name)),
  };
}

/** Dormant ways count: whoever has left still has what is to be passed on. */
function heldBy(known: Known, principal: string, model: string): HeldOfModel {
  const { cannotTell } = known.access.rights(principal, model);
  const open = cannotTell.includes('Read') || cannotTell.includes('Write');
  const reasons = reasonsFor(known, principal, model).filter(({ on }) => on === 'model');
  const alive = reasons.filter(({ state }) => state !== 'inert');
  if (alive.some(({ kind }) => kind === 'owner' || kind === 'owner-team')) return { level: 'owner', open, reasons };
  return { level: levelOf(rightsBy(alive)), open, reasons };
}

function difference([first, second]: readonly [HeldOfModel, HeldOfModel]): Pick<ComparedModel, 'give' | 'more'> {
  const byShares = levelOf(rightsBy(first.reasons.filter(isShare)));
  const give = byShares && rank(byShares) > rank(second.level) ? byShares : null;
  return { give, more: rank(first.level) > Math.max(rank(second.level), rank(give)) };
}

/** Shares with one person or team: those with the whole organization reach everybody already. */
function isShare({ kind, state }: Reason): boolean {
  return state !== 'inert' && (kind === 'share' || kind === 'team-share');
}

function rightsBy(reasons: readonly Reason[]): Right[] {
  return [...new Set(reasons.flatMap(({ rights }) => rights))];
}

function rank(level: HeldOfModel['level']): number {
  return [null, 'User', 'Co-owner', 'owner'].indexOf(level);
}
