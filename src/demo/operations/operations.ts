import type { Context } from '../context.ts';
export interface Operation {
  readonly name: string;
  readonly kind: 'function' | 'action';
  readonly boundTo: readonly string[] | null;
  run(
    context: Context,
    call: { bound: { table: string; id: string } | null; parameters: Record<string, unknown> },
  ): { status: number; body: Record<string, unknown> | null };
}
export const operations: readonly Operation[] = [];
