/** A text made of another one, and where in that other each of its characters stood; one place more for where it ends. */
export interface Made {
  text: string;
  origins: Uint32Array;
}

/** A text as it is. */
export function asItIs(text: string): Made {
  return { text, origins: Uint32Array.from({ length: text.length + 1 }, (_, at) => at) };
}

/** What was made of a text that itself was made: its characters stood where those of the first did. */
export function madeOf(first: Made, second: Made): Made {
  return { text: second.text, origins: second.origins.map((at) => first.origins[at] ?? 0) };
}
