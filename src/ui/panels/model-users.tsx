import { useMemo, useState } from 'preact/hooks';
import type { ModelUsers, UserRow } from '#answers';
import type { EnvironmentRecord, VerificationRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button, LinkButton } from '../controls/button.tsx';
import { DetailsList } from '../controls/details-list.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { Notice } from '../controls/notice.tsx';
import { useListAnswer } from '../controls/use-list-answer.ts';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { everyone, usersOf } from '../stores/users-question.ts';
import { words } from '../words/users.ts';
import { type UserColumn, userColumns } from './user-columns.tsx';
import { UserDetails } from './user-details.tsx';
import { UserFilters } from './user-filters.tsx';

const { say } = speaker(words);

interface ModelUsersProps {
  environment: EnvironmentRecord;
  model: { id: string; name: string };
  verifications: readonly VerificationRecord[];
  actions: ScreenActions;
}

/** Everybody who can use a model, person by person with every path: counted, searched, filtered and sorted away from the page. */
export function ModelUsersPanel({ environment, model, verifications, actions }: ModelUsersProps) {
  const { query, ask, answer, isOld, part } = useListAnswer<'users'>(actions, usersOf(environment.id, model.id, 100));
  const [chosen, setChosen] = useState<string | null>(null);
  const sortBy = (sort: UserColumn) => {
    if (sort === 'why' || sort === 'verified') return;
    ask({ sort, descending: query.sort === sort && !query.descending });
  };
  const hasUnits = (answer?.units.length ?? 0) > 1;
  const columns = useMemo(
    () =>
      userColumns({ environment: environment.id, model: model.id, verifications, chosen, choose: setChosen, hasUnits }),
    [environment.id, model.id, verifications, chosen, hasUnits],
  );
  if (!answer) return <Busy>{say('users_working')}</Busy>;
  return (
    <section class="panel users" aria-labelledby="model-users" aria-busy={isOld}>
      <div class="panel-head">
        <h2 id="model-users">{say('users_title')}</h2>
        <LinkButton to={routes.picture(environment.id, model.id)}>{say('users_picture')}</LinkButton>
      </div>
      <Everyone users={answer} />
      <Groups users={answer} />
      <Unknown users={answer} />
      <UserFilters users={answer} query={query} onAsk={ask} />
      <div
        class={chosen ? 'list-and-details open' : 'list-and-details'}
        style={{ '--rows': Math.max(4, answer.matching) }}
      >
        {answer.matching > 0 ? (
          <DetailsList<UserRow, UserColumn>
            label={say('users_table', { model: model.name })}
            columns={columns}
            rows={answer.rows}
            part={part}
            rowId={({ id }) => id}
            sort={query.sort}
            descending={query.descending}
            onSort={sortBy}
          />
        ) : (
          <Nobody users={answer} onClear={() => ask(everyone)} />
        )}
        {chosen && (
          <UserDetails
            key={chosen}
            person={chosen}
            environment={environment}
            model={model}
            verifications={verifications}
            actions={actions}
            onClose={() => setChosen(null)}
          />
        )}
      </div>
      {!chosen && answer.total > 0 && <p>{say('users_choose')}</p>}
      <p class="quiet small">{say('users_note')}</p>
    </section>
  );
}

function Everyone({ users }: { users: ModelUsers }) {
  if (!users.shares.some(({ with: { type } }) => type === 'organization')) return null;
  return (
    <Notice intent="info" title={say('users_everyone_title')}>
      <p>{say('users_everyone')}</p>
    </Notice>
  );
}

function Groups({ users: { groups } }: { users: ModelUsers }) {
  if (groups.length === 0) return null;
  const teams = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(groups.map(({ name }) => name));
  return (
    <Notice intent="info" title={say('users_groups_title')}>
      <p>{say('users_groups', { teams })}</p>
    </Notice>
  );
}

function Unknown({ users: { unknown } }: { users: ModelUsers }) {
  if (unknown.length === 0) return null;
  const names = unknown.map((list) => say(`users_unknown_${list.replace('/', '_')}` as keyof typeof words));
  const lists = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names);
  return (
    <Notice intent="warning" title={say('users_unknown_title')}>
      <p>{say('users_unknown', { lists })}</p>
    </Notice>
  );
}

function Nobody({ users, onClear }: { users: ModelUsers; onClear: () => void }) {
  if (users.total === 0) {
    return (
      <EmptyState icon="person" title={say('users_none_title')}>
        <p>{say('users_none')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="search" title={say('users_no_match_title')}>
      <p>{say('users_no_match')}</p>
      <Button onClick={onClear}>{say('users_clear')}</Button>
    </EmptyState>
  );
}
