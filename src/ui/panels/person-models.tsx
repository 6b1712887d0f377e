import { useMemo } from 'preact/hooks';
import type { Ability, UsableModel } from '#answers';
import { type Column, DetailsList } from '../controls/details-list.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { FilterChip } from '../controls/filter-chip.tsx';
import { SearchBox } from '../controls/search-box.tsx';
import type { useListAnswer } from '../controls/use-list-answer.ts';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/people.ts';
import { AbilityChips, ReasonsInShort } from './abilities.tsx';

const { say, count } = speaker(words);

interface PersonModelsProps {
  environment: string;
  person: { id: string; name: string };
  list: ReturnType<typeof useListAnswer<'models-of'>>;
}

type ModelColumn = 'name' | 'abilities' | 'why';

/** The models that somebody can use, each with every path. */
export function PersonModels({ environment, person, list: { query, ask, answer, part } }: PersonModelsProps) {
  const columns = useMemo(() => modelColumns(environment), [environment]);
  if (!answer) return null;
  const { able, total, matching } = answer;
  const toggle = (ability: Ability) => ask({ ability: query.ability === ability ? null : ability });
  return (
    <section class="panel users" aria-labelledby="person-models">
      <h2 id="person-models">{say('person_models')}</h2>
      <div class="command-bar">
        <SearchBox
          label={say('person_search')}
          hint={say('person_search_hint')}
          value={query.text}
          onInput={(text) => ask({ text })}
        />
        <fieldset class="chips">
          <legend class="visually-hidden">{say('person_filters')}</legend>
          {(Object.entries(able) as [Ability, number][]).map(([ability, many]) => (
            <FilterChip key={ability} on={query.ability === ability} onToggle={() => toggle(ability)}>
              {say(`person_can_${ability.replace('-', '_')}` as keyof typeof words, { count: many })}
            </FilterChip>
          ))}
        </fieldset>
        <p class="count" role="status">
          {matching === total ? count('person_count', total) : count('person_shown', matching, { total })}
        </p>
      </div>
      {matching > 0 ? (
        <div class="list-and-details" style={{ '--rows': Math.max(3, matching) }}>
          <DetailsList<UsableModel, ModelColumn>
            label={say('person_table', { name: person.name })}
            columns={columns}
            rows={answer.rows}
            part={part}
            rowId={({ id }) => id}
          />
        </div>
      ) : (
        <EmptyState icon="model" title={say('person_no_models_title')}>
          <p>{say('person_no_models')}</p>
        </EmptyState>
      )}
    </section>
  );
}

function modelColumns(environment: string): Column<UsableModel, ModelColumn>[] {
  return [
    {
      name: 'name',
      title: say('person_column_name'),
      cell: ({ id, name }) => (
        <a href={`#${routes.model(environment, id)}`} title={name}>
          <bdi>{name}</bdi>
        </a>
      ),
    },
    {
      name: 'abilities',
      title: say('person_column_abilities'),
      cell: ({ abilities }) => <AbilityChips abilities={abilities} />,
    },
    {
      name: 'why',
      title: say('person_column_why'),
      cell: ({ reasons }) => <ReasonsInShort reasons={reasons} />,
    },
  ];
}
