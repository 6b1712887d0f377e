import type { Right } from '../facts.ts';
import type { RightExplanation } from './explanation.ts';

/** All eight rights, explained. */
export type Explained = Readonly<Record<Right, RightExplanation>>;

/** Explains each right when somebody looks at it for the first time, and only then: lists look at a few of the eight. */
export function whenLookedAt(explain: (right: Right) => RightExplanation): Explained {
  return new LookedAt(explain);
}

/** Getters are of the class: made for each object they would cost more than what they save. */
class LookedAt implements Explained {
  readonly #known: (RightExplanation | undefined)[] = [];
  readonly #explain: (right: Right) => RightExplanation;

  constructor(explain: (right: Right) => RightExplanation) {
    this.#explain = explain;
  }

  #at(place: number, right: Right): RightExplanation {
    const explained = this.#known[place] ?? this.#explain(right);
    this.#known[place] = explained;
    return explained;
  }

  get Read(): RightExplanation {
    return this.#at(0, 'Read');
  }

  get Write(): RightExplanation {
    return this.#at(1, 'Write');
  }

  get Append(): RightExplanation {
    return this.#at(2, 'Append');
  }

  get AppendTo(): RightExplanation {
    return this.#at(3, 'AppendTo');
  }

  get Create(): RightExplanation {
    return this.#at(4, 'Create');
  }

  get Delete(): RightExplanation {
    return this.#at(5, 'Delete');
  }

  get Share(): RightExplanation {
    return this.#at(6, 'Share');
  }

  get Assign(): RightExplanation {
    return this.#at(7, 'Assign');
  }
}
