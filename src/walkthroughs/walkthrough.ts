import type { Cite } from '#engine';
import type { LinkKey } from './links.ts';

/** One step: what to do in the person's words, the labels to look for, the page it happens on, what does it for them, what proves it done. */
export interface Step {
  id: string;
  title: string;
  /** May name {model}, {containers} and {newOwner}. */
  what: string;
  /** The exact labels of Microsoft's own pages, in the order in which one meets them. */
  labels: readonly string[];
  link: LinkKey;
  /** Where the step can be begun if that page does not open. */
  otherLink: LinkKey;
  /** Which of a plan's operations do the step: their rows' table gives the link its type code. */
  operation: { kind: 'assign' | 'set-share'; rows: 'model' | 'containers' };
  /** The rule that, when it passes, proves the step done. */
  provenBy: string;
}

/** What to do about some findings, as data. */
export interface Walkthrough {
  id: 'reassign-model' | 'share-model';
  title: string;
  /** Who can do it. */
  prerequisite: string;
  /** The rules whose failure it solves. */
  solves: readonly string[];
  /** The page that it follows. */
  cite: Cite;
  steps: readonly Step[];
}
