import { useState } from 'preact/hooks';
import type { Candidate } from '#engine';
import { Busy } from '../controls/busy.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { useAnswer, useCurrentAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { notChosen } from '../stores/diagnosis-question.ts';
import { words } from '../words/compare.ts';
import { ComparedModels } from './compared-models.tsx';
import type { LightPageProps } from './environment-pages.ts';
import { PageHeader } from './page-header.tsx';
import { PrincipalPicker } from './principal-picker.tsx';

const { say } = speaker(words);

/** Two people or teams side by side, and what shares would give the second what the first has; the address may name them. */
export function ComparePage({ here, view, actions }: LightPageProps<'compare'> | LightPageProps<'comparison'>) {
  const environment = view.environment.id;
  const named = here.page === 'comparison' ? [here.first, here.second].filter((id) => id !== notChosen) : [];
  const { answer } = useAnswer<'names'>(actions, { kind: 'names', environment, ids: named });
  return (
    <>
      <PageHeader title={say('compare_title')} subtitle={view.environment.name} />
      {answer === undefined ? (
        <Busy>{say('compare_working')}</Busy>
      ) : (
        <Choice environment={environment} chosen={named} names={answer ?? {}} actions={actions} />
      )}
    </>
  );
}

interface ChoiceProps extends Pick<LightPageProps<'compare'>, 'actions'> {
  environment: string;
  /** Who is chosen to begin with, the first one first. */
  chosen: readonly string[];
  names: Readonly<Record<string, string>>;
}

function Choice({ environment, chosen, names, actions }: ChoiceProps) {
  const [first, setFirst] = useState<string | null>(chosen[0] ?? null);
  const [second, setSecond] = useState<string | null>(chosen[1] ?? null);
  const pick = (at: number, set: (id: string | null) => void) => ({
    environment,
    actions,
    start: names[chosen[at] ?? ''] ?? '',
    onChoose: (candidate: Candidate | null) => set(candidate?.id ?? null),
  });
  return (
    <>
      <section class="panel" aria-labelledby="compare-who">
        <h2 id="compare-who">{say('compare_who')}</h2>
        <div class="compare-who">
          <PrincipalPicker label={say('compare_first')} {...pick(0, setFirst)} />
          <PrincipalPicker label={say('compare_second')} {...pick(1, setSecond)} />
        </div>
      </section>
      {first && second && first !== second ? (
        <Compared environment={environment} first={first} second={second} actions={actions} />
      ) : (
        <EmptyState icon="team" title={say('compare_empty')}>
          <p>{say(first && second ? 'compare_same' : 'compare_empty_note')}</p>
        </EmptyState>
      )}
    </>
  );
}

type ComparedProps = Pick<LightPageProps<'compare'>, 'actions'> & {
  environment: string;
  first: string;
  second: string;
};

function Compared({ environment, first, second, actions }: ComparedProps) {
  const answer = useCurrentAnswer(actions, { kind: 'compare-people', environment, people: [first, second] });
  if (!answer) return <p role="status">{say('compare_working')}</p>;
  return <ComparedModels key={`${first} ${second}`} environment={environment} compared={answer} actions={actions} />;
}
