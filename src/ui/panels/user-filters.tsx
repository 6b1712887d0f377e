import type { Ability, Mark, ModelUsers, Question } from '#answers';
import { FilterChip } from '../controls/filter-chip.tsx';
import { SearchBox } from '../controls/search-box.tsx';
import { speaker } from '../say.ts';
import { words } from '../words/users.ts';

const { say, count } = speaker(words);

interface UserFiltersProps {
  users: ModelUsers;
  query: Question<'users'>;
  onAsk: (part: Partial<Question<'users'>>) => void;
}

type Key = keyof typeof words;
const keyOf = (key: string) => key.replaceAll('-', '_') as Key;

/** Search, and what the list may be narrowed by, each with how many there are. */
export function UserFilters({ users, query, onAsk }: UserFiltersProps) {
  const { total, able, marked, paths, units, matching } = users;
  const can = (ability: Ability) => onAsk({ ability: query.ability === ability ? null : ability });
  const mark = (one: Mark) => onAsk({ mark: query.mark === one ? null : one });
  const marks = Object.entries(marked) as [Mark, number][];
  return (
    <div class="command-bar">
      <SearchBox
        label={say('users_search')}
        hint={say('users_search_hint')}
        value={query.text}
        onInput={(text) => onAsk({ text })}
      />
      <label class="picker">
        <span>{say('users_path')}</span>
        <select
          value={query.path ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onAsk({ path: paths.find(({ kind }) => kind === value)?.kind ?? null })
          }
        >
          <option value="">{say('users_path_any')}</option>
          {paths.map(({ kind, users: many }) => (
            <option key={kind} value={kind}>
              {say(keyOf(`users_path_${kind}`), { count: many })}
            </option>
          ))}
        </select>
      </label>
      {units.length > 1 && (
        <label class="picker">
          <span>{say('users_unit')}</span>
          <select value={query.unit ?? ''} onChange={({ currentTarget: { value } }) => onAsk({ unit: value || null })}>
            <option value="">{say('users_unit_any')}</option>
            {units.map(({ id, name, users: many }) => (
              <option key={id} value={id}>
                {say('users_unit_count', { unit: name, count: many })}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="count" role="status">
        {matching === total ? count('users_count', total) : count('users_shown', matching, { total })}
      </p>
      <fieldset class="chips">
        <legend class="visually-hidden">{say('users_filters')}</legend>
        {(Object.entries(able) as [Ability, number][]).map(([ability, many]) => (
          <FilterChip key={ability} on={query.ability === ability} onToggle={() => can(ability)}>
            {say(keyOf(`users_can_${ability}`), { count: many })}
          </FilterChip>
        ))}
        {marks
          .filter(([one, many]) => many > 0 || query.mark === one)
          .map(([one, many]) => (
            <FilterChip key={one} on={query.mark === one} onToggle={() => mark(one)}>
              {say(keyOf(`users_mark_${one}`), { count: many })}
            </FilterChip>
          ))}
      </fieldset>
    </div>
  );
}
