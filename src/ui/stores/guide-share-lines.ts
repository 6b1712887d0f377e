import type { PlanRecord } from '#cache';
import { levelOf } from '#engine';
import type { Operation } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/guide-share.ts';
import { setShares } from './plan-shares.ts';
import { levelName, rightsText } from './plan-words.ts';
import { principalText } from './principal-words.ts';

const { say } = speaker(words);

/** One line for each share that a step sets, with a tick once Dataverse shows its level. */
export function shareLinesOf(
  record: PlanRecord,
  model: string,
  operations: readonly Operation[],
): { text: string; done: boolean }[] {
  const found = setShares(record);
  return operations.flatMap((operation) => {
    if (operation.kind !== 'set-share') return [];
    const { record: row, principal, to } = operation;
    const now = found.find((one) => one.record.id === row.id && one.principal.id === principal.id)?.found;
    return [{ text: lineOf(operation, row.id === model), done: !!now && levelOf(now) === levelOf(to) }];
  });
}

function lineOf({ record, principal, from, to }: Extract<Operation, { kind: 'set-share' }>, isModel: boolean): string {
  const values = {
    principal: principalText(principal),
    row: record.name,
    level: levelName(levelOf(to)),
    rights: rightsText(to),
  };
  if (!isModel) return say(to.length > 0 ? 'guide_share_container' : 'guide_share_container_stop', values);
  // The panel that the page describes names users and teams only.
  if (principal.type === 'organization') return say('guide_share_everyone', values);
  if (to.length === 0) return say('guide_share_remove', values);
  return say(from.length > 0 ? 'guide_share_change' : 'guide_share_add', values);
}
