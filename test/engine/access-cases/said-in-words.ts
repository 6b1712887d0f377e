import type { Facts, RecordFacts, ShareFacts, Team } from '#engine';
import { planReassignment, predict } from '#walkthroughs';
import type { PublishedCheck } from './published-case.ts';
import { everything } from './translate.ts';

type Telling = (world: Facts, check: PublishedCheck) => Facts;

const withRecord = (world: Facts, record: RecordFacts): Facts => ({ ...world, records: [...world.records, record] });
const withShares = (world: Facts, ...shares: ShareFacts[]): Facts => ({
  ...world,
  shares: [...(world.shares ?? []), ...shares],
});

/** What some cases say in their sentences only, put into the world; each cites the sentence. */
export const saidInWords: Readonly<Record<string, Telling>> = {
  // "tries to create an account": a row that would be the person's own.
  'case-001-no-privilege-at-all': (world) => withRecord(world, { id: 'account', table: 'account', owner: 'user' }),
  // "A record is assigned from A to B … on": the world after it.
  'case-021-assign-previous-owner': (world) => {
    const owner = { type: 'person', id: 'A', name: 'A' } as const;
    const model = { record: { table: 'account', id: 'r1', name: 'r1' }, owner, shares: [], parent: null };
    const newOwner = { type: 'person', id: 'B', name: 'B' } as const;
    const plan = planReassignment({ id: 'p', madeOn: '', environment: '', model, containers: [], below: [], newOwner });
    return predict(
      {
        ...world,
        people: [...(world.people ?? []), { id: 'B', roles: ['everybody'] }],
        settings: { shareToPreviousOwner: true },
      },
      plan,
    );
  },
  // "(rights not stated; include Write by the result)".
  'case-060-cascade-share-user-level-write': (world) => ({
    ...world,
    shares: [{ record: 'Project 1', principal: 'Test User 1', rights: ['Read', 'Write'] }],
  }),
  // "User A can create and own the quote".
  'case-078-team-organization-level-create-as-user': (world, { record }) =>
    withRecord(world, { id: record, table: 'quote', owner: 'User A' }),
  // A blog of April 2019: until May 2019 team roles gave team privileges only.
  'case-079-team-role-does-not-carry-user-settings': (world, { record }) => ({
    ...withRecord(world, { id: record, table: 'userentityuisettings', owner: 'user' }),
    roles: (world.roles ?? []).map((role) => ({ ...role, memberInheritance: 'team-only' })),
  }),
  // "Read on ctx_parent Global; on account Read and Create reach admin-owned records".
  'case-093-mock-principal-access-bits': (world) => ({
    ...world,
    people: [{ id: 'user', roles: ['read-only'] }, { id: 'admin' }],
    roles: [
      {
        id: 'read-only',
        privileges: { ctx_parent: { Read: 'Global' }, account: { Read: 'Global', Create: 'Global' } },
      },
    ],
  }),
  // "before joining team 2".
  'case-094-mock-team-business-unit-write': (world, { before }) => ({
    ...world,
    teams: (world.teams ?? []).map((team): Team => (before && team.id === 'team 2' ? { ...team, members: [] } : team)),
  }),
  // "user-level contact rights"; "With Share and Read through access teams"; "u3 can then read".
  'case-101-mock-access-team-share-needs-read': (world, { before, after }) => {
    const shared = after === 'shared' ? [{ record: 'c2', principal: 'u3', rights: ['Read'] as const }] : [];
    const teams = before ? [] : [{ record: 'c2', principal: 'access', rights: ['Read', 'Share'] as const }];
    const roles = [{ id: 'user-level contact rights', privileges: everything(['contact'], 'Basic') }];
    return withShares(
      { ...world, roles, teams: [{ id: 'access', kind: 'access', members: ['u1'] }] },
      ...teams,
      ...shared,
    );
  },
};
