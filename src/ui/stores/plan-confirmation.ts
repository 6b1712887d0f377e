import type { PlanRecord, UnitOutcome } from '#cache';
import type { ModelUnit } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/handover.ts';
import { rightsText } from './plan-words.ts';

const { say } = speaker(words);

/** What an owner needs of a row to work with it. */
const needed = ['Read', 'Write', 'Append', 'AppendTo'];

/** Of how many models Dataverse itself says that the new owner may work with every row they were given. */
export function confirmed({ outcome }: PlanRecord): number {
  return outcome.filter(
    ({ access = [] }) =>
      access.length > 0 && access.every(({ rights }) => needed.every((right) => rights?.includes(right))),
  ).length;
}

/** What Dataverse itself said about the new owner of a model, beside what was read back; undefined where it was not asked or did not say. */
export function confirmation({ model, newOwner }: ModelUnit, outcome: UnitOutcome | null): string | undefined {
  const access = outcome?.access ?? [];
  const rights = (access.find(({ record }) => record === model.id) ?? access[0])?.rights;
  return rights && newOwner
    ? say('handover_confirmed', { owner: newOwner.name, rights: rightsText(rights) })
    : undefined;
}
