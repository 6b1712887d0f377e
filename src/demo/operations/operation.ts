import type { Context } from '../context.ts';

/** A call as it arrives: the row that the operation is bound to, and its parameters. */
export interface OperationCall {
  readonly bound: { readonly table: string; readonly id: string } | null;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** An answer; `body` is null for 204. The address of its type is added by whoever sends it. */
export interface OperationAnswer {
  readonly status: number;
  readonly body: Record<string, unknown> | null;
}

/** One function or action of the Web API. */
export interface Operation {
  readonly name: string;
  readonly kind: 'function' | 'action';
  /** The tables it is bound to; null when it is unbound. */
  readonly boundTo: readonly string[] | null;
  run(context: Context, call: OperationCall): OperationAnswer;
}

/** An answer with content. */
export function answer(body: Record<string, unknown>): OperationAnswer {
  return { status: 200, body };
}

/** The answer of an action that returns nothing. */
export const done: OperationAnswer = { status: 204, body: null };
