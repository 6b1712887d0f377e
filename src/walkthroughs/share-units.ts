import type { LevelRights, Right, ShareLevel } from '#engine';
import { isSame } from './cascade.ts';
import type { RowState, Share, SharesUnit } from './plan.ts';
import { rightsOn, sameRights } from './rights.ts';

type SetShare = SharesUnit['operations'][number];

/** What somebody shall have of a model: a level of AI Builder's share panel, or nothing. */
export interface ShareWish {
  /** The model's id. */
  model: string;
  principal: Share['principal'];
  level: ShareLevel | null;
}

/** What shares are planned from. */
export interface SharesWanted {
  /** The models as just read, each with its dataset containers. */
  models: readonly { model: RowState; containers: readonly RowState[] }[];
  wishes: readonly ShareWish[];
  /** The rights that each level gives. */
  levels: Readonly<Record<ShareLevel, LevelRights>>;
  /** Rows that whoever asks may not share: containers among them are left as they are. */
  unshareable?: ReadonlySet<string>;
}

/**
 * Plans shares, one change set for each model: first what is taken away, then what is given. Containers follow their model: co-owners get them
 * too, everybody else loses them. Of two wishes for the same the last counts. Left out is what is so already, what its owner would get, and rows
 * whose shares could not be read.
 */
export function shareUnits({ models, wishes, levels, unshareable = new Set() }: SharesWanted): SharesUnit[] {
  return models.flatMap(({ model, containers }): SharesUnit[] => {
    const shareable = containers.filter(({ record }) => !unshareable.has(record.id));
    const operations = lastOf(wishes, model.record.id).flatMap(({ principal, level }) => {
      const given: LevelRights = level ? levels[level] : nothing;
      return [
        ...setShare(model, principal, given.model),
        ...shareable.flatMap((container) => setShare(container, principal, given.container)),
      ];
    });
    if (operations.length === 0) return [];
    const before = [model, ...containers];
    return [{ kind: 'shares', id: model.record.id, model: model.record, operations: takingFirst(operations), before }];
  });
}

const nothing: LevelRights = { model: [], container: [] };

/** The last wish for each principal, in the order in which they were first named. */
function lastOf(wishes: readonly ShareWish[], model: string): ShareWish[] {
  const last = new Map<string, ShareWish>();
  for (const wish of wishes) {
    if (wish.model === model) last.set(`${wish.principal.type} ${wish.principal.id}`, wish);
  }
  return [...last.values()];
}

/** Sets what a principal holds of a row by share; empty where that is so already, could not be read, or the row is theirs. */
export function setShare(row: RowState, principal: Share['principal'], to: readonly Right[]): SetShare[] {
  const from = rightsOn(row, principal);
  if (!from || sameRights(from, to) || isSame(row.owner, principal)) return [];
  return [{ kind: 'set-share', record: row.record, principal, from, to }];
}

function takingFirst(operations: readonly SetShare[]): SetShare[] {
  const takes = ({ to }: SetShare) => to.length === 0;
  return [...operations.filter(takes), ...operations.filter((operation) => !takes(operation))];
}
