import { indexOf, type Named } from '../index-of.ts';
import type { Known } from '../known.ts';

/** People whose name holds every word that was typed. */
export interface FoundPeople {
  shown: readonly (Named & { disabled: boolean })[];
  /** How many there are in all. */
  count: number;
}

/** Looks for people by name; those whose name begins with the text come first, then those who are not disabled, then by name. */
export function findPeople(known: Known, { text, limit }: { text: string; limit: number }): FoundPeople {
  const { people, lowered, rank } = indexOf(known);
  const typed = text.trim().toLocaleLowerCase();
  const parts = typed.split(/\s+/).filter(Boolean);
  const found = lowered.flatMap((name, n) => (parts.every((part) => name.includes(part)) ? [n] : []));
  const weight = (n: number) => (lowered[n]?.startsWith(typed) ? 0 : 2) + (people[n]?.disabled ? 1 : 0);
  const shown = found.sort((a, b) => weight(a) - weight(b) || (rank[a] ?? 0) - (rank[b] ?? 0)).slice(0, limit);
  return {
    shown: shown.flatMap((n) => {
      const person = people[n];
      return person ? [{ id: person.id, name: person.name || person.id, disabled: person.disabled ?? false }] : [];
    }),
    count: found.length,
  };
}
