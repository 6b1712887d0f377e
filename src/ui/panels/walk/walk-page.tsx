import { handWalkthroughs } from '#walkthroughs';
import { Busy } from '../../controls/busy.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useCurrentAnswer } from '../../controls/use-answer.ts';
import { speaker } from '../../say.ts';
import { askedBy, chosenBy, notChosen } from '../../stores/diagnosis-question.ts';
import { routes } from '../../stores/route.ts';
import { walkSentence } from '../../stores/walk-steps.ts';
import { words } from '../../words/walk.ts';
import type { LightPageProps } from '../environment-pages.ts';
import { LostPage } from '../lost-page.tsx';
import { PageHeader } from '../page-header.tsx';
import { Walk } from './walk.tsx';

const { say } = speaker(words);

/** A walkthrough done by hand, filled in from the fix that it was opened from. Its address holds everything, so that it can be left and come back to. */
export function WalkPage({ here, view, data, actions }: LightPageProps<'walk'> | LightPageProps<'walkBeside'>) {
  const walk = handWalkthroughs.find(({ id }) => id === here.walk);
  const asked = askedBy(chosenBy(here));
  const environment = view.environment.id;
  const about = here.about === notChosen ? null : here.about;
  const ids = [here.person, here.model, ...(about === null ? [] : [about])];
  const names = useCurrentAnswer(actions, { kind: 'names', environment, ids });
  const callers = useCurrentAnswer(actions, { kind: 'callers', environment, model: here.model });
  if (!walk || !asked) return <LostPage reason={say('walk_gone')} environment={environment} />;
  if (!view.isRead) return <Notice intent="info">{say('walk_not_read')}</Notice>;
  if (!names || !callers) return <Busy>{say('walk_loading')}</Busy>;
  const name = (id: string) => names[id] ?? id;
  const third = name(about ?? '');
  const filled = {
    names: { person: name(asked.person), model: name(asked.model), team: third, flow: third, app: third },
    rows: { person: asked.person, model: asked.model },
    environment: view.environment,
  };
  const up = { to: routes.verdict(environment, asked), title: say('walk_up') };
  return (
    <>
      <PageHeader
        title={walkSentence(walk, 'title', filled.names)}
        subtitle={say('walk_for', filled.names)}
        {...(here.page === 'walk' ? { up } : {})}
      />
      <Walk
        walk={walk}
        asked={asked}
        about={about}
        callers={callers.flowsAreKnown ? callers.flows.map(({ id }) => id) : null}
        filled={filled}
        view={view}
        isBeside={here.page === 'walkBeside'}
        verifications={data.verifications}
        actions={actions}
      />
    </>
  );
}
