import type { DiagnosisAnswer, NamedFix } from '#answers';
import type { EnvironmentView } from '#cache';
import type { ScreenActions } from '../../contract.ts';
import { Busy } from '../../controls/busy.tsx';
import { speaker } from '../../say.ts';
import { words } from '../../words/diagnose.ts';
import { FixCard } from './fix-card.tsx';

const { say } = speaker(words);

interface FixesProps {
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** The ways of making it work, the one that grants least first; the others behind a click. */
export function Fixes({ answer, view, actions }: FixesProps) {
  const { fixes } = answer;
  // A first visit costs nothing and may not help: what surely helps is shown beside it.
  const shown = Math.max(fixes.findIndex(({ onlyIf }) => onlyIf === null) + 1, 1);
  const card = (fix: NamedFix, at: number) => (
    <FixCard key={JSON.stringify(fix.steps)} fix={fix} way={at + 1} answer={answer} view={view} actions={actions} />
  );
  if (answer.fixesToCome) {
    return (
      <section class="panel" aria-labelledby="fixes">
        <h2 id="fixes">{say('diagnose_fixes')}</h2>
        <Busy>{say('diagnose_fixes_working')}</Busy>
      </section>
    );
  }
  if (fixes.length === 0) return null;
  const rest = fixes.slice(shown);
  return (
    <section class="panel" aria-labelledby="fixes">
      <h2 id="fixes">{say('diagnose_fixes')}</h2>
      <ol class="fixes">{fixes.slice(0, shown).map(card)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>{say('diagnose_more_fixes')}</summary>
          <ol class="fixes">{rest.map((fix, at) => card(fix, shown + at))}</ol>
        </details>
      )}
    </section>
  );
}
