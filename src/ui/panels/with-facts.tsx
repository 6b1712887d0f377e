import type { ComponentChildren } from 'preact';
import type { EnvironmentReading, EnvironmentView } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { useFacts } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { words } from '../words/workspace.ts';

const { say } = speaker(words);

interface WithFactsProps {
  view: EnvironmentView;
  actions: ScreenActions;
  children: (view: EnvironmentReading) => ComponentChildren;
}

/** Draws a page that needs everything that is known of an environment once it is there. */
export function WithFacts({ view, actions, children }: WithFactsProps) {
  const facts = useFacts(actions, view.environment.id);
  if (facts === undefined) return <Busy>{say('workspace_loading')}</Busy>;
  return <>{children({ ...view, facts })}</>;
}
