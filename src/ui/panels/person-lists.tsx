import { useMemo } from 'preact/hooks';
import type { ListedRow } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { type Column, DetailsList } from '../controls/details-list.tsx';
import { FilterChip } from '../controls/filter-chip.tsx';
import { useListAnswer } from '../controls/use-list-answer.ts';
import { speaker } from '../say.ts';
import { findingWords } from '../stores/finding-sentences.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/people.ts';

const { say } = speaker(words);

interface PersonListsProps {
  environment: string;
  person: { id: string; name: string };
  actions: ScreenActions;
}

type ListColumn = 'name' | 'actions' | 'withheld';
const lists = ['myModels', 'sharedWithMe'] as const;

/** My models and Shared with me, as somebody finds them on AI Builder's Models page. */
export function PersonLists({ environment, person, actions }: PersonListsProps) {
  const first = { kind: 'lists', environment, person: person.id, list: 'myModels', from: 0, to: 100 } as const;
  const { query, ask, answer, part } = useListAnswer<'lists'>(actions, first);
  const columns = useMemo(() => listColumns(environment), [environment]);
  if (!answer) return answer === undefined ? <Busy>{say('people_working')}</Busy> : null;
  const title = (list: (typeof lists)[number]) => say(`person_list_${list}`, { count: answer.counts[list] });
  const models = new Intl.ListFormat(undefined, { type: 'unit' }).format(answer.unclear.map(({ name }) => name));
  return (
    <section class="panel users" aria-labelledby="person-lists">
      <h2 id="person-lists">{say('person_lists')}</h2>
      <p>{say('person_lists_note')}</p>
      <fieldset class="chips">
        <legend class="visually-hidden">{say('person_list_choose')}</legend>
        {lists.map((list) => (
          <FilterChip key={list} on={query.list === list} onToggle={() => ask({ list })}>
            {title(list)}
          </FilterChip>
        ))}
      </fieldset>
      {answer.matching === 0 ? (
        <p class="quiet">{say('person_list_none')}</p>
      ) : (
        <div class="list-and-details" style={{ '--rows': Math.max(3, answer.matching) }}>
          <DetailsList<ListedRow, ListColumn>
            label={say('person_list_table', { list: title(query.list), name: person.name })}
            columns={columns}
            rows={answer.rows}
            part={part}
            rowId={({ id }) => id}
          />
        </div>
      )}
      {answer.unclear.length > 0 && <p class="quiet">{say('person_list_unclear', { models })}</p>}
    </section>
  );
}

function listColumns(environment: string): Column<ListedRow, ListColumn>[] {
  return [
    {
      name: 'name',
      title: say('person_list_column_name'),
      cell: ({ id, name, shared }) => (
        <a
          href={`#${routes.model(environment, id)}`}
          title={shared === 'no' ? `${name}\n${say('person_list_seen')}` : name}
        >
          <bdi>{name}</bdi>
        </a>
      ),
    },
    {
      name: 'actions',
      title: say('person_list_column_actions'),
      cell: ({ actions, unknown }) => (
        <span title={unknown.length > 0 ? say('person_list_unknown') : undefined}>
          {actions.length === 0 ? say('person_list_no_actions') : actions.join(', ')}
          {unknown.length > 0 && '?'}
        </span>
      ),
    },
    {
      name: 'withheld',
      title: say('person_list_column_withheld'),
      cell: ({ withheld }) => <Withheld withheld={withheld} />,
    },
  ];
}

/** Actions that the same finding withholds stand together. */
function Withheld({ withheld }: Pick<ListedRow, 'withheld'>) {
  const byReason = new Map<string, string[]>();
  for (const { action, because } of withheld) {
    const { sentence } = findingWords(because);
    byReason.set(sentence, [...(byReason.get(sentence) ?? []), action]);
  }
  const lines = [...byReason].map(([reason, actions]) =>
    say('person_list_withheld', { actions: actions.join(', '), reason }),
  );
  return <span title={lines.join('\n')}>{lines.join(' ')}</span>;
}
