import '../../src/ui/styles/workspace.css';
import '../../src/ui/styles/popup.css';
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import type { Command, Reply } from '#messages';
import {
  parseRoute,
  type Route,
  type Screen,
  type ScreenActions,
  type ScreenData,
  stateLanguage,
  Workspace,
} from '#ui';
import { Drawn } from '../gallery/draw.tsx';
import { type Exhibit, idle } from '../gallery/exhibit.ts';
import { knowing } from '../gallery/knowing.ts';
import { wear } from '../gallery/wear.ts';

/** Draws a page of the gallery until the test ends. */
export async function showExhibit(exhibit: Exhibit, theme: 'light' | 'dark' = 'light'): Promise<void> {
  wear(theme);
  stateLanguage();
  document.body.className = exhibit.kind === 'popup' ? 'popup' : '';
  render(<Drawn exhibit={exhibit} />, place());
  // Pages are loaded when they are shown, which takes longer than a few frames on a machine with much to do.
  if (exhibit.data.environments !== null)
    await vi.waitUntil(() => document.querySelector('h1') !== null, { timeout: 10_000 });
  await settled();
}

/** A workspace whose data and place the test may change, and the commands that it sent. */
export interface LiveWorkspace {
  data: { [K in keyof ScreenData]: Signal<ScreenData[K]> };
  route: Signal<Route>;
  sent: Command[];
}

/** Draws a live workspace until the test ends; `answer` says what becomes of a command. */
export async function showWorkspace(
  data: Partial<ScreenData>,
  at: string,
  answer: (command: Command) => Reply = () => ({ ok: true, id: null }),
  actions: Partial<ScreenActions> = {},
): Promise<LiveWorkspace> {
  wear('light');
  stateLanguage();
  document.body.className = '';
  const live: LiveWorkspace = {
    data: {
      environments: signal(data.environments ?? null),
      plans: signal(data.plans ?? []),
      journal: signal(data.journal ?? []),
      diagnoses: signal(data.diagnoses ?? []),
      verifications: signal(data.verifications ?? []),
      tab: signal(data.tab ?? null),
    },
    route: signal(parseRoute(at)),
    sent: [],
  };
  const run: Screen['actions']['run'] = async (command) => {
    live.sent.push(command);
    return answer(command);
  };
  const everything = { ...idle, ...knowing(() => live.data.environments.value), ...actions, run };
  const follow = () => {
    live.route.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', follow);
  onTestFinished(() => removeEventListener('hashchange', follow));
  render(<Workspace data={live.data} actions={everything} route={live.route} />, place());
  await settled();
  return live;
}

function place(): HTMLElement {
  const screen = document.createElement('div');
  screen.id = 'screen';
  document.body.replaceChildren(screen);
  onTestFinished(() => render(null, screen));
  return screen;
}

/** Fluent's elements draw themselves in the next frames, and fade into their colours. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(fading.map(({ finished }) => finished));
}
