import { badQuery } from './refusals.ts';

/** Takes percent-encoding off a part of an address. Throws 400 where it is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badQuery(`'${text}' is not properly encoded.`);
  }
}

/** Takes the encoding off a part of a query, where a plus stands for a space. */
export function decodedQuery(text: string): string {
  return decoded(text.replaceAll('+', ' '));
}
