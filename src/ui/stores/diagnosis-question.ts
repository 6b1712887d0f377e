import { type Asked, type Place, places } from '#diagnosis';

/** Stands in an address for what was not chosen yet. */
export const notChosen = '-';

/** What a diagnosis page was asked, as far as it was chosen. */
export interface Chosen {
  person: string | null;
  model: string | null;
  from: Place;
  /** The app or flow, where it is known. */
  by: string | null;
}

/** What an address chooses: values that are missing or unknown are not chosen. */
export function chosenBy(here: { model?: string; person?: string; from?: string; by?: string }): Chosen {
  const given = (value: string | undefined) => (value === undefined || value === notChosen ? null : value);
  return {
    person: given(here.person),
    model: given(here.model),
    from: places.find((place) => place === here.from) ?? 'app',
    by: given(here.by),
  };
}

/** The question, once everything it takes was chosen. */
export function askedBy({ person, model, from, by }: Chosen): Asked | null {
  if (person === null || model === null) return null;
  return { person, model, from, ...(by === null ? {} : { by }) };
}
