import type { Question } from '#answers';

/** Who is in a model's list before anybody searched or filtered. */
export const everyone = { text: '', ability: null, path: null, unit: null, mark: null } as const;

/** Asks for everybody who can use a model, by name: so many rows from the first. */
export function usersOf(environment: string, model: string, rows: number): Question<'users'> {
  const order = { sort: 'name', descending: false, from: 0, to: rows } as const;
  return { kind: 'users', environment, model, ...everyone, ...order };
}
