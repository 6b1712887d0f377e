import { useState } from 'preact/hooks';
import type { Problem } from '#engine';
import type { Command, Reply } from '#messages';
import type { ScreenActions } from '../contract.ts';

/** A command somebody started from this screen: whether it is under way, and why it was refused. */
export interface RunningCommand {
  busy: boolean;
  problem: Problem | null;
  run: (command: Command) => Promise<Reply>;
  /** Shows a problem that was found before anything was sent, or clears it. */
  show: (problem: Problem | null) => void;
}

/** Runs commands one at a time and keeps the refusal, so that a screen can show it beside what the person typed. */
export function useCommand(actions: ScreenActions): RunningCommand {
  const [busy, setBusy] = useState(false);
  const [problem, show] = useState<Problem | null>(null);
  const run = async (command: Command): Promise<Reply> => {
    setBusy(true);
    show(null);
    const reply = await actions.run(command).catch(toRefusal);
    setBusy(false);
    if (!reply.ok) show(reply.problem);
    return reply;
  };
  return { busy, problem, run, show };
}

function toRefusal(error: unknown): Reply {
  return {
    ok: false,
    problem: { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) },
  };
}
