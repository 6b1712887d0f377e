import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Prompts can be shared as User only. */
export const promptIsSharedAsUser = defineRule({
  id: 'prompt-is-shared-as-user',
  needs: ['readings', 'model', 'modelType', 'level'],
  severity: 'blocker',
  sentences: {
    pass: '{model} is a prompt and can be shared as {level}.',
    fail: '{model} is a prompt, and prompts can be shared as User only: others can run it, not edit it. Share it as User, or let {principal} make a copy of their own.',
    cannotTell: 'Whether {model} is a prompt could not be read.',
  },
  cites: [pages.sharePrompt],
  disputed: [
    '"Share your prompt" (12/18/2023) knows Users only, and says that they cannot edit.',
    'The page has moved to Copilot Studio since; whether prompts have co-owners there could not be read.',
  ],
  reading: 'promptsHaveCoOwners',
  unsolvable: 'It is a limit of prompts; a reassignment moves all of the ownership instead.',
  judge: ({ readings, model, modelType, level }) => {
    if (!modelType.isPrompt) return { verdict: 'does-not-apply' };
    const offered = level === 'User' || readings.promptsHaveCoOwners;
    return { verdict: offered ? 'pass' : 'fail', evidence: [model.id], data: { level } };
  },
});
