import type { Page } from 'puppeteer-core';
import type { Cast } from './cast.ts';
import { contosoOrigin } from './cloud.ts';
import { byRole, takeFound, visibleText, waitForText } from './page.ts';

/** One thing a person does in the workspace, and what then stands there. */
export interface Step {
  /** For file names. */
  name: string;
  /** What a person who watches would say. */
  said: string;
  act(workspace: Page): Promise<void>;
}

/** From the empty workspace to the list of Contoso's models. */
export const connectSteps: readonly Step[] = [
  {
    name: 'connect',
    said: `Paste ${contosoOrigin} to connect the environment`,
    act: (workspace) => byRole(workspace, 'textbox', 'Environment address').fill(`${contosoOrigin}/main.aspx`),
  },
  {
    name: 'models',
    said: 'Connected and read: the AI models of the environment',
    act: async (workspace) => {
      await byRole(workspace, 'button', 'Connect').click();
      await byRole(workspace, 'link', 'AI models').click();
      await byRole(workspace, 'searchbox', 'Search models').wait();
    },
  },
];

/** From the list of models to the preview of a reassignment. */
export function previewSteps({ model, leaver, successor }: Cast): readonly Step[] {
  return [
    {
      name: 'model',
      said: `Search and open "${model.name}": its owner, ${leaver.name}, has left`,
      act: async (workspace) => {
        await byRole(workspace, 'searchbox', 'Search models').fill(model.name);
        await byRole(workspace, 'link', model.name).click();
        await byRole(workspace, 'link', 'Reassign…').wait();
      },
    },
    {
      name: 'new-owner',
      said: `Choose ${successor.name} as the new owner`,
      act: async (workspace) => {
        await byRole(workspace, 'link', 'Reassign…').click();
        await byRole(workspace, 'combobox', 'New owner').fill(successor.name);
        await byRole(workspace, 'combobox', 'New owner').click();
        await takeFound(workspace, successor.name);
      },
    },
    {
      name: 'preview',
      said: 'Preview: who owns what now, what will move, who gains or loses access',
      act: async (workspace) => {
        await byRole(workspace, 'button', 'Preview').click();
        await byRole(workspace, 'button', 'Do it for me').wait();
      },
    },
  ];
}

/** From the preview to the verified end. */
export function applySteps({ successor }: Cast): readonly Step[] {
  return [
    {
      name: 'confirm',
      said: 'Do it for me: the last question before anything is written',
      act: async (workspace) => {
        await byRole(workspace, 'button', 'Do it for me').click();
        await byRole(workspace, 'button', 'Reassign').wait();
      },
    },
    {
      name: 'verified',
      said: 'Applied, read back and verified',
      act: async (workspace) => {
        await byRole(workspace, 'button', 'Reassign').click();
        await waitForText(workspace, `Done and verified: ${successor.name} owns`);
      },
    },
  ];
}

/** Does steps one after the other; `seen` is called after each. */
export async function walk(
  workspace: Page,
  steps: readonly Step[],
  seen: (step: Step) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const step of steps) {
    try {
      await step.act(workspace);
    } catch (cause) {
      throw new Error(`Stuck at "${step.said}". The page says:\n${await visibleText(workspace)}`, { cause });
    }
    await seen(step);
  }
}
