import type { Question, UserRow } from '#answers';
import type { VerificationRecord } from '#cache';
import type { Column } from '../controls/details-list.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { speaker } from '../say.ts';
import { abilityWords, noAbility, reasonSentence } from '../stores/reason-words.ts';
import { words } from '../words/users.ts';
import { VerificationMark } from './verification.tsx';

const { say, count } = speaker(words);

interface Around {
  environment: string;
  model: string;
  verifications: readonly VerificationRecord[];
  chosen: string | null;
  choose: (person: string) => void;
}

/** The columns by their names: those that the list can be sorted by, and those that it cannot. */
export type UserColumn = Question<'users'>['sort'] | 'why' | 'verified';

/** The columns of a model's users; what they can do and why is said in words. */
export function userColumns(around: Around): Column<UserRow, UserColumn>[] {
  const { chosen, choose } = around;
  return [
    {
      name: 'name',
      title: say('users_column_name'),
      cell: (user) => (
        <button type="button" class="row-link" aria-pressed={user.id === chosen} onClick={() => choose(user.id)}>
          <PrincipalName principal={{ type: 'person', name: user.name, disabled: user.disabled }} />
        </button>
      ),
    },
    { name: 'abilities', title: say('users_column_abilities'), cell: (user) => <Can user={user} /> },
    { name: 'why', title: say('users_column_why'), sortable: false, cell: (user) => <Why user={user} /> },
    { name: 'unit', title: say('users_column_unit'), cell: ({ unit }) => <bdi title={unit.name}>{unit.name}</bdi> },
    {
      name: 'verified',
      title: say('users_column_verified'),
      sortable: false,
      cell: (user) => <VerificationMark user={user} {...around} />,
    },
  ];
}

function Can({ user }: { user: UserRow }) {
  const able = abilityWords(user.abilities);
  if (able.length === 0) return <span class="quiet">{noAbility()}</span>;
  return (
    <span class="abilities">
      {able.map((ability) => (
        <span key={ability} class="ability">
          {ability}
        </span>
      ))}
    </span>
  );
}

function Why({ user }: { user: UserRow }) {
  const [first, ...more] = user.reasons;
  if (!first) return null;
  const reason = reasonSentence(first);
  const all = user.reasons.map(reasonSentence).join('\n');
  return (
    <span class={user.reasons.every(({ state }) => state !== 'works') ? 'care' : undefined} title={all}>
      {more.length === 0 ? reason : count('users_more', more.length, { reason })}
    </span>
  );
}
