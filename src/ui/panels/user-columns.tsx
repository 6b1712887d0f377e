import type { Question, UserRow } from '#answers';
import type { VerificationRecord } from '#cache';
import type { Column } from '../controls/details-list.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { speaker } from '../say.ts';
import { words } from '../words/users.ts';
import { AbilityChips, ReasonsInShort } from './abilities.tsx';
import { VerificationMark } from './verification.tsx';

const { say } = speaker(words);

interface Around {
  environment: string;
  model: string;
  verifications: readonly VerificationRecord[];
  chosen: string | null;
  /** Whether they are of several business units. */
  hasUnits: boolean;
  choose: (person: string) => void;
}

/** The columns by their names: those that the list can be sorted by, and those that it cannot. */
export type UserColumn = Question<'users'>['sort'] | 'why' | 'verified';

/** The columns of a model's users; what they can do and why is said in words. */
export function userColumns(around: Around): Column<UserRow, UserColumn>[] {
  const { chosen, choose, hasUnits } = around;
  const unit: Column<UserRow, UserColumn> = {
    name: 'unit',
    title: say('users_column_unit'),
    cell: ({ unit: of }) => <bdi title={of.name}>{of.name}</bdi>,
  };
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
    {
      name: 'abilities',
      title: say('users_column_abilities'),
      cell: (user) => <AbilityChips abilities={user.abilities} />,
    },
    {
      name: 'why',
      title: say('users_column_why'),
      sortable: false,
      cell: (user) => <ReasonsInShort reasons={user.reasons} />,
    },
    ...(hasUnits ? [unit] : []),
    {
      name: 'verified',
      title: say('users_column_verified'),
      sortable: false,
      cell: (user) => <VerificationMark user={user} {...around} />,
    },
  ];
}
