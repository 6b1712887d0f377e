import type { Context } from '../context.ts';
export function associate(_context: Context, _relationship: string, _leftId: string, _rightId: string): void {}
export function disassociate(_context: Context, _relationship: string, _leftId: string, _rightId: string): void {}
