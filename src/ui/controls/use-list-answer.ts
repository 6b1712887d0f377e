import { useMemo, useState } from 'preact/hooks';
import type { Answer, Question } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { useAnswer } from './use-answer.ts';

/** The questions whose answers are lists of any length, given by windows of rows. */
type ListKind = 'users' | 'principals' | 'models-of' | 'lists';

/** Rows asked for beyond those looked at, so that scrolling finds them there. */
const ahead = 40;

/** Asks for a list and follows what is looked at of it: `ask` narrows it or orders it anew, `part` is what `DetailsList` needs. */
export function useListAnswer<K extends ListKind>(actions: ScreenActions, first: Question<K>) {
  const [query, setQuery] = useState<Question<K>>(first);
  const { answer, isOld } = useAnswer<K>(actions, query);
  const ask = (some: Partial<Question<K>>) => setQuery((now) => ({ ...now, from: 0, to: 100, ...some }));
  const told = answer as NonNullable<Answer<ListKind>> | null | undefined;
  const part = useMemo(
    () => ({
      from: told?.from ?? 0,
      total: told?.matching ?? 0,
      onSee: (seen: number, last: number) => setQuery((now) => withRows<K>(now, seen, last)),
    }),
    [told],
  );
  return { query, ask, answer, isOld, part };
}

/** The question for the rows looked at, in steps, so that scrolling by one asks nothing. */
function withRows<K extends ListKind>(query: Question<K>, first: number, last: number): Question<K> {
  // Every list's question has its window; TypeScript cannot see that of a kind it does not know yet.
  const { from, to } = query as { from: number; to: number };
  if (first >= from && last <= to) return query;
  return { ...query, from: Math.max(0, first - ahead), to: last + ahead };
}
