import { useMemo } from 'preact/hooks';
import type { PrincipalRow } from '#answers';
import { Busy } from '../controls/busy.tsx';
import { LinkButton } from '../controls/button.tsx';
import { type Column, DetailsList } from '../controls/details-list.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { SearchBox } from '../controls/search-box.tsx';
import { useListAnswer } from '../controls/use-list-answer.ts';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/people.ts';
import type { LightPageProps } from './environment-pages.ts';
import { PageHeader } from './page-header.tsx';

const { say, count } = speaker(words);

type PeopleColumn = 'name' | 'unit' | 'members';

/** Everybody in an environment, to look at what one of them can use. */
export function PeoplePage({ view, actions }: LightPageProps<'people'>) {
  const { environment } = view;
  const first = { kind: 'principals', environment: environment.id, text: '', from: 0, to: 100 } as const;
  const { query, ask, answer, part } = useListAnswer<'principals'>(actions, first);
  const columns = useMemo(() => peopleColumns(environment.id), [environment.id]);
  return (
    <>
      <PageHeader title={say('people_title')} subtitle={environment.name}>
        <LinkButton to={routes.compare(environment.id)}>{say('people_compare')}</LinkButton>
      </PageHeader>
      {answer === undefined && <Busy>{say('people_working')}</Busy>}
      {answer === null && (
        <EmptyState icon="person" title={say('people_not_read_title')}>
          <p>{say('people_not_read')}</p>
        </EmptyState>
      )}
      {answer && (
        <>
          <div class="command-bar">
            <SearchBox
              label={say('people_search')}
              hint={say('people_search_hint')}
              value={query.text}
              onInput={(text) => ask({ text })}
            />
            <p class="count" role="status">
              {answer.matching === answer.total
                ? count('people_count', answer.total)
                : count('people_shown', answer.matching, { total: answer.total })}
            </p>
          </div>
          {answer.matching > 0 ? (
            <DetailsList<PrincipalRow, PeopleColumn>
              label={say('people_table', { environment: environment.name })}
              columns={columns}
              rows={answer.rows}
              part={part}
              rowId={({ id }) => id}
            />
          ) : (
            <EmptyState icon="search" title={say('people_no_match_title')}>
              <p>{say('people_no_match')}</p>
            </EmptyState>
          )}
        </>
      )}
    </>
  );
}

function peopleColumns(environment: string): Column<PrincipalRow, PeopleColumn>[] {
  return [
    {
      name: 'name',
      title: say('people_column_name'),
      cell: (one) => (
        <a href={`#${routes.person(environment, one.id)}`}>
          <PrincipalName principal={one} />
        </a>
      ),
    },
    { name: 'unit', title: say('people_column_unit'), cell: ({ unit }) => <bdi>{unit.name}</bdi> },
    {
      name: 'members',
      title: say('people_column_members'),
      cell: ({ members }) => members?.toLocaleString() ?? '',
    },
  ];
}
