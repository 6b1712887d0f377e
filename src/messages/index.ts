export type { Command, Reply } from './commands.ts';
export { answerCommands, sendCommand } from './send.ts';
