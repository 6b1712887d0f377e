import { signal } from '@preact/signals';

/** The text that somebody pasted or selected, as long as this page is open: kept nowhere. */
export const pastedText = signal('');
