import { allRights, type Facts, type Person, type RoleHeld, type ShareFacts, type Team } from '#engine';
import type { Change } from './change.ts';

/** The facts as they would be after these changes, one after the other. */
export function withChanges(facts: Facts, changes: readonly Change[]): Facts {
  return changes.reduce(withChange, facts);
}

function withChange(facts: Facts, change: Change): Facts {
  switch (change.kind) {
    case 'share':
      return { ...facts, shares: withShare(facts.shares ?? [], { inherited: [], ...change }) };
    case 'give-role':
      return withRole(facts, change);
    case 'set-depth':
      return withDepth(facts, change);
    case 'reassign':
      return withOwner(facts, change);
    case 'enable-person':
      return withPerson(facts, change.person, { disabled: false });
    case 'set-access-mode':
      return withPerson(facts, change.person, { accessMode: 0 });
    case 'sign-in':
      return withTeam(facts, change.team, ({ members = [] }) => ({ members: [...members, change.person] }));
    default:
      return withState(facts, change);
  }
}

type OfState = Extract<Change, { kind: 'publish-model' | 'turn-on-previews' | 'share-app' | 'share-flow' }>;

function withState(facts: Facts, change: OfState): Facts {
  const { models = [], apps = [] } = facts.facts ?? {};
  switch (change.kind) {
    case 'publish-model': {
      const published = {
        id: change.model,
        ...models.find(({ id }) => id === change.model),
        state: 'published' as const,
      };
      const others = models.filter(({ id }) => id !== change.model);
      const unknown = facts.unknown?.filter((name) => name !== `facts/models/${change.model}/state`) ?? [];
      return { ...facts, unknown, facts: { ...facts.facts, models: [...others, published] } };
    }
    case 'turn-on-previews':
      return { ...facts, facts: { ...facts.facts, previewModels: true } };
    case 'share-app': {
      const shared = apps.map((app) =>
        app.id === change.app ? { ...app, sharedWith: [...(app.sharedWith ?? []), change.person] } : app,
      );
      return { ...facts, facts: { ...facts.facts, apps: shared } };
    }
    case 'share-flow': {
      const share = { record: change.flow, principal: change.person, rights: ['Read'] as const, inherited: [] };
      return { ...facts, shares: withShare(facts.shares ?? [], share) };
    }
  }
}

function withShare(
  shares: readonly ShareFacts[],
  { record, principal, rights, inherited }: Required<ShareFacts>,
): ShareFacts[] {
  const isTheirs = (share: ShareFacts) => share.record === record && share.principal === principal;
  const before = shares.filter(isTheirs);
  const both = new Set([...before.flatMap((share) => share.rights), ...rights]);
  const fromAbove = new Set([...before.flatMap((share) => share.inherited ?? []), ...(inherited ?? [])]);
  const share = {
    record,
    principal,
    rights: allRights.filter((right) => both.has(right)),
    inherited: allRights.filter((right) => fromAbove.has(right)),
  };
  return [...shares.filter((one) => !isTheirs(one)), share];
}

function withRole(facts: Facts, { role, principal }: Extract<Change, { kind: 'give-role' }>): Facts {
  const more = ({ roles = [] }: Person | Team): { roles: RoleHeld[] } => ({ roles: [...roles, role] });
  if (facts.teams?.some(({ id }) => id === principal)) return withTeam(facts, principal, more);
  const people = (facts.people ?? []).map((one) => (one.id === principal ? { ...one, ...more(one) } : one));
  return { ...facts, people };
}

function withDepth(facts: Facts, { role, table, right, to }: Extract<Change, { kind: 'set-depth' }>): Facts {
  const roles = (facts.roles ?? []).map((one) => {
    if (one.id !== role) return one;
    return { ...one, privileges: { ...one.privileges, [table]: { ...one.privileges?.[table], [right]: to } } };
  });
  return { ...facts, roles };
}

/** The row moves to its new owner's business unit: the default of AlwaysMoveRecordToOwnerBusinessUnit. */
function withOwner(facts: Facts, { record, to }: Extract<Change, { kind: 'reassign' }>): Facts {
  const before = facts.records.find(({ id }) => id === record)?.owner;
  const records = facts.records.map((row) => {
    if (row.id !== record) return row;
    const { businessUnit: _, ...rest } = row;
    return { ...rest, owner: to };
  });
  if (!facts.settings?.shareToPreviousOwner || !before) return { ...facts, records };
  const kept = { record, principal: before, rights: allRights.filter((right) => right !== 'Create'), inherited: [] };
  return { ...facts, records, shares: withShare(facts.shares ?? [], kept) };
}

function withPerson(facts: Facts, person: string, changes: Partial<Person>): Facts {
  return { ...facts, people: (facts.people ?? []).map((one) => (one.id === person ? { ...one, ...changes } : one)) };
}

function withTeam(facts: Facts, team: string, change: (team: Team) => Partial<Team>): Facts {
  return { ...facts, teams: (facts.teams ?? []).map((one) => (one.id === team ? { ...one, ...change(one) } : one)) };
}
