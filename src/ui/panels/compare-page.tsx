import { useState } from 'preact/hooks';
import type { Candidate } from '#engine';
import { EmptyState } from '../controls/empty-state.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { words } from '../words/compare.ts';
import { ComparedModels } from './compared-models.tsx';
import type { LightPageProps } from './environment-pages.ts';
import { PageHeader } from './page-header.tsx';
import { PrincipalPicker } from './principal-picker.tsx';

const { say } = speaker(words);

/** Two people or teams side by side, and what shares would give the second what the first has. */
export function ComparePage({ view, actions }: LightPageProps<'compare'>) {
  const environment = view.environment.id;
  const [first, setFirst] = useState<Candidate | null>(null);
  const [second, setSecond] = useState<Candidate | null>(null);
  return (
    <>
      <PageHeader title={say('compare_title')} subtitle={view.environment.name} />
      <section class="panel" aria-labelledby="compare-who">
        <h2 id="compare-who">{say('compare_who')}</h2>
        <div class="compare-who">
          <PrincipalPicker label={say('compare_first')} {...{ environment, actions }} onChoose={setFirst} />
          <PrincipalPicker label={say('compare_second')} {...{ environment, actions }} onChoose={setSecond} />
        </div>
      </section>
      {first && second && first.id !== second.id ? (
        <Compared environment={environment} first={first.id} second={second.id} actions={actions} />
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
  const { answer, isOld } = useAnswer(actions, { kind: 'compare-people', environment, people: [first, second] });
  if (!answer || isOld) return <p role="status">{say('compare_working')}</p>;
  return <ComparedModels key={`${first} ${second}`} environment={environment} compared={answer} actions={actions} />;
}
