import type { StepSeen } from './by-hand.ts';
import type { Seen, Sight, SightName, Sights } from './sights.ts';

type Check = (now: Seen, first: Seen) => StepSeen;

/** A step that shows in one thing: what `told` says of it, open where it is not there; cannot tell while it was not seen. */
export function shownBy<Name extends SightName>(
  sight: Name,
  told: (found: Sights[Name]) => boolean | null,
  missing: StepSeen = 'cannot-tell',
): Check {
  return (now) => {
    const found = foundIn(now, sight);
    if (found === undefined) return 'cannot-tell';
    if (found === null) return missing;
    const yes = told(found);
    return yes === null ? 'cannot-tell' : yes ? 'done' : 'open';
  };
}

/** A step that Dataverse does not show, but what it leads to: done once that is. */
export function provenBy(goal: Check): Check {
  return (now, first) => (goal(now, first) === 'done' ? 'done' : 'unseen');
}

/** A step that is done once it shows or what it leads to is reached. */
export function shownOrProven(shown: Check, goal: Check): Check {
  return (now, first) => (goal(now, first) === 'done' ? 'done' : shown(now, first));
}

/** A step that nothing in Dataverse shows. */
export const onlyByPerson: Check = () => 'unseen';

/** Processed. Source: "AI Event table/entity reference", learn.microsoft.com, 2023. */
const processed = 0;

/** That the model ran once more since the first look, and the run was processed. */
export function ranSince(sight: 'run' | 'ownRun'): Check {
  return (now, first) => {
    const found = foundIn(now, sight);
    const before = foundIn(first, sight);
    if (found === undefined || before === undefined) return 'cannot-tell';
    const isNew = found?.on && found.on > (before?.on ?? '');
    return isNew && found.status === processed ? 'done' : 'open';
  };
}

/** That no flow which called the model does so any more. */
export const nothingCalls: Check = (now, first) => {
  const before = foundIn(first, 'callers');
  const callers = foundIn(now, 'callers');
  if (!callers || !before) return 'cannot-tell';
  if (!before.some(({ calls }) => calls)) return 'not-needed';
  return callers.some(({ calls }) => calls) ? 'open' : 'done';
};

/** That the model's row is gone. */
export const modelIsGone: Check = (now) => {
  const found = foundIn(now, 'model');
  return found === undefined ? 'cannot-tell' : found === null ? 'done' : 'open';
};

/** What was found of a thing; null where it is not there, undefined where it was not seen. */
export function foundIn<Name extends SightName>(seen: Seen, name: Name): Sights[Name] | null | undefined {
  const sight = seen[name] as Sight<Sights[Name]> | undefined;
  return sight && 'found' in sight ? sight.found : undefined;
}
