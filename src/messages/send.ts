import { answerOwnPages, sendToBackground } from '#platform';
import type { Command, Reply } from './commands.ts';
import { toCommand } from './validate.ts';

/** Has the background do something. Rejects only when there is no background to ask. */
export async function sendCommand(command: Command): Promise<Reply> {
  return (await sendToBackground(command)) as Reply;
}

/** Answers the commands of our own pages; a message that is no command is refused, and a failing answer becomes a problem. */
export function answerCommands(run: (command: Command) => Promise<Reply>): void {
  answerOwnPages(async (message): Promise<Reply> => {
    const command = toCommand(message);
    if (!command)
      return {
        ok: false,
        problem: { kind: 'unexpected', message: 'The background got a message that is no command.' },
      };
    try {
      return await run(command);
    } catch (error) {
      return {
        ok: false,
        problem: { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) },
      };
    }
  });
}
