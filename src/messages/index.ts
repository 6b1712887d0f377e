export type { Command, Reply } from './commands.ts';
