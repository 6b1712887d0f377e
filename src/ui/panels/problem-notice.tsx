import type { ComponentChildren } from 'preact';
import type { Problem } from '#engine';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import { changeSentence, problemSentences } from '../stores/problem-sentences.ts';
import { words } from '../words/problem.ts';

const { say } = speaker(words);

interface ProblemNoticeProps {
  problem: Problem;
  actions: ScreenActions;
  /** Does again what failed; without it nothing offers to. */
  onRetry?: (() => void) | undefined;
  /** What else the person can do here. */
  children?: ComponentChildren;
}

/** A problem as what happened, what to do, and the button that does it. */
export function ProblemNotice({ problem, actions, onRetry, children }: ProblemNoticeProps) {
  const { what, todo } = problemSentences(problem);
  const ways = [...waysOut(problem, actions, onRetry), children].filter(Boolean);
  return (
    <Notice intent={problem.kind === 'cancelled' ? 'info' : 'error'} title={what} actions={ways.length > 0 && ways}>
      <p>{todo}</p>
      {'changes' in problem && (
        <ul>
          {problem.changes.map((change) => (
            <li key={`${change.table} ${change.record} ${change.what}`}>{changeSentence(change)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function waysOut(problem: Problem, actions: ScreenActions, onRetry?: () => void): ComponentChildren[] {
  const allow = async (origin: string) => {
    if (await actions.requestAccess(origin)) onRetry?.();
  };
  const signIn = (origin: string) => (
    <Button key="sign-in" size="small" onClick={() => actions.openLink(origin)}>
      {say('problem_sign_in')}
    </Button>
  );
  const retry = onRetry && (
    <Button key="retry" size="small" onClick={onRetry}>
      {say('problem_try_again')}
    </Button>
  );
  switch (problem.kind) {
    case 'permission-declined':
      return [
        <Button key="allow" size="small" onClick={() => void allow(problem.origin)}>
          {say('problem_allow')}
        </Button>,
      ];
    case 'session-expired':
      return [signIn(problem.origin), retry];
    case 'not-dataverse':
    case 'changed-meanwhile':
    case 'not-as-planned':
    case 'nothing-to-do':
    case 'nothing-to-undo':
    case 'gone':
      return [];
    default:
      return [retry];
  }
}
