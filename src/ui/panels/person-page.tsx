import type { Named } from '#answers';
import { Busy } from '../controls/busy.tsx';
import { LinkButton } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { useListAnswer } from '../controls/use-list-answer.ts';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/people.ts';
import type { LightPageProps } from './environment-pages.ts';
import { PageHeader } from './page-header.tsx';
import { PersonLists } from './person-lists.tsx';
import { PersonModels } from './person-models.tsx';

const { say } = speaker(words);

/** One person or team: everything they can use and by which path, and AI Builder's lists as they see them. */
export function PersonPage({ here, view, actions }: LightPageProps<'person'>) {
  const { environment } = view;
  const list = useListAnswer<'models-of'>(actions, {
    kind: 'models-of',
    environment: environment.id,
    principal: here.person,
    text: '',
    ability: null,
    from: 0,
    to: 100,
  });
  const { answer } = list;
  const up = { to: routes.people(environment.id), title: say('person_up') };
  if (answer === undefined) return <Busy>{say('people_working')}</Busy>;
  if (!answer) {
    return (
      <>
        <PageHeader title={say('people_gone_title')} up={up} />
        <EmptyState icon="person" title={say('people_gone_title')}>
          <p>{say('people_gone')}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={answer.name} subtitle={say('person_unit', { unit: answer.unit.name })} up={up}>
        <LinkButton to={routes.comparison(environment.id, answer.id)}>{say('person_compare')}</LinkButton>
      </PageHeader>
      <section class="panel">
        <PrincipalName principal={answer} />
        <dl class="pairs">
          <dt>{say('person_roles')}</dt>
          <dd>{listOf(answer.roles)}</dd>
          {answer.type === 'person' && (
            <>
              <dt>{say('person_teams')}</dt>
              <dd>{listOf(answer.teams)}</dd>
            </>
          )}
        </dl>
      </section>
      <PersonModels environment={environment.id} person={answer} list={list} />
      {answer.type === 'person' && <PersonLists environment={environment.id} person={answer} actions={actions} />}
    </>
  );
}

function listOf(named: readonly Named[]): string {
  if (named.length === 0) return say('person_none');
  const names = named.map(({ name }) => name);
  return new Intl.ListFormat(undefined, { type: 'unit', style: 'short' }).format(names);
}
