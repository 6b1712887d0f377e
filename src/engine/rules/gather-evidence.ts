import type { Access } from '../access/compile.ts';
import type { Question } from '../question.ts';
import { levelRightsIn } from '../sharing/learn-level-rights.ts';
import {
  all,
  type Evidence,
  type Known,
  known,
  knownUnless,
  missing,
  type Need,
  type Recipient,
  whenKnown,
} from './evidence.ts';
import { type FactsIndex, factsIndex } from './facts-index.ts';
import {
  findImportedWithoutData,
  findIsManaged,
  findIsSupported,
  findModelType,
  findPreviewIsOn,
  findSourceTables,
  findState,
  findTrainingData,
  findVersionAtWork,
  findWorksOnOwnTables,
} from './find/find-model-type.ts';
import { findOwner, findOwners, findPrincipal } from './find/find-principal.ts';
import { findContainers, findFlows, findRow } from './find/find-rows.ts';
import { findApps, findAppUsers, findGiven, findShares, recipient, sharesReaching } from './find/find-shares.ts';
import type { SharingReadings } from './readings.ts';
import { changesModel } from './work-that-changes.ts';

/** The facts that answer a question, each known or missing; only those that the question names anything for. */
export type Gathered = { [N in Need]?: Known<Evidence[N]> };

/** What every question about a model starts from. */
interface Asked {
  index: FactsIndex;
  readings: SharingReadings;
  base: Gathered & Required<Pick<Gathered, 'model' | 'owner'>>;
}

/** Looks up everything rules may need for a question; which question it is decides what is looked up, and so which rules apply. */
export function gatherEvidence(access: Access, question: Question, readings: SharingReadings): Gathered {
  const index = factsIndex(access.facts);
  const model = findRow(index, question.model, 'AI Model');
  const owner = whenKnown(model, (row) => findOwner(index, row));
  const asked = { index, readings, base: { access: known(access), readings: known(readings), model, owner } };
  switch (question.kind) {
    case 'reassign':
      return forReassign(asked, question);
    case 'model':
      return forModel(asked, question);
    case 'use':
      return forUse(asked, question);
    case 'work':
      return forWork(asked, question);
    case 'share':
      return forShare(asked, question);
    case 'unshare':
      return forUnshare(asked, question);
    case 'shared':
      return forShared(asked, question);
  }
}

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;

function forReassign({ index, readings, base }: Asked, { model, caller, newOwner }: Of<'reassign'>): Gathered {
  const containers = findContainers(index, model);
  const setting = index.facts.settings?.shareToPreviousOwner;
  const open = index.unknown.of('settings', 'shareToPreviousOwner');
  return {
    ...base,
    containers,
    trainingData: findTrainingData(index, model, { containers, readings }),
    caller: findPrincipal(index, caller),
    newOwner: findPrincipal(index, newOwner),
    previousOwners: whenKnown(base.model, (row) =>
      whenKnown(containers, (rows) =>
        findOwners(
          index,
          [row, ...rows].filter(({ facts: { owner } }) => owner !== newOwner),
        ),
      ),
    ),
    shareToPreviousOwner: setting === undefined ? knownUnless(open, false) : known(setting),
    flowsThatStay: findFlows(index, model),
    sourceTables: findSourceTables(index, model),
  };
}

function forModel({ index, readings, base }: Asked, { model }: Of<'model'>): Gathered {
  const containers = findContainers(index, model);
  const shares = findShares(index, model);
  return {
    ...base,
    ...typeOf(index, model, readings),
    containers,
    trainingData: findTrainingData(index, model, { containers, readings }),
    shares,
    sharesConcerned: shares,
    coOwners: coOwners(shares, readings),
    flows: findFlows(index, model),
    apps: findApps(index, model),
  };
}

function forUse({ index, readings, base }: Asked, { model, person, from, by }: Of<'use'>): Gathered {
  const about: Gathered = {
    ...base,
    ...typeOf(index, model, readings),
    person: findPrincipal(index, person),
    from: known(from),
    state: findState(index, model),
    sharesConcerned: whenKnown(findShares(index, model), (shares) => sharesReaching(index, shares, person)),
  };
  if (by === undefined) return about;
  if (from === 'flow') return { ...about, flow: findRow(index, by, 'Process') };
  const app = index.apps.get(by);
  const found = app ? known(app) : missing(index.unknown.of('facts', 'apps'), `facts/apps/${by}`);
  return {
    ...about,
    app: found,
    appUsers: whenKnown(found, (one) => findAppUsers(index, one)),
  };
}

function forWork({ index, readings, base }: Asked, { model, person, work }: Of<'work'>): Gathered {
  const shares = findShares(index, model);
  const { isSupported, previewIsOn } = typeOf(index, model, readings);
  return {
    ...base,
    isSupported,
    previewIsOn,
    person: findPrincipal(index, person),
    work: known(work),
    isManaged: findIsManaged(index, model),
    ...(work === 'retrain' || work === 'publish' ? { versionAtWork: findVersionAtWork(index, model) } : {}),
    containers: findContainers(index, model),
    importedWithoutData: findImportedWithoutData(index, model, readings),
    sharesConcerned: whenKnown(shares, (all) => sharesReaching(index, all, person)),
    ...(changesModel(work) ? { coOwners: coOwners(shares, readings) } : {}),
  };
}

function forShare({ index, readings, base }: Asked, { model, sharer, principal, level }: Of<'share'>): Gathered {
  return {
    ...base,
    ...typeOf(index, model, readings),
    containers: findContainers(index, model),
    sharer: findPrincipal(index, sharer),
    recipient: findRecipient(index, principal),
    stateOfShared: findState(index, model),
    worksOnOwnTables: findWorksOnOwnTables(index, model),
    level: known(level),
    levelRights: known(levelRightsIn(index.facts, level)),
    sharerRoles: findRoles(index, sharer),
    // Nobody disables the organization.
    ...(principal === 'organization' ? {} : { recipientFacts: findPrincipal(index, principal) }),
  };
}

function forUnshare({ index, base }: Asked, { sharer, principal }: Of<'unshare'>): Gathered {
  return { ...base, sharer: findPrincipal(index, sharer), formerRecipient: known(recipient(index, principal)) };
}

function forShared({ index, base }: Asked, { model, principal, level }: Of<'shared'>): Gathered {
  return {
    ...base,
    wanted: known({ principal, level }),
    given: findGiven(index, model, principal),
    givenOfContainers: whenKnown(findContainers(index, model), (rows) => {
      const others = rows.filter(({ facts: { owner } }) => owner !== principal);
      return all(
        others.map((row) => whenKnown(findGiven(index, row.id, principal), (given) => known({ row, level: given }))),
      );
    }),
  };
}

function typeOf(index: FactsIndex, model: string, readings: SharingReadings) {
  const modelType = findModelType(index, model, readings);
  return { modelType, isSupported: findIsSupported(index, model), previewIsOn: findPreviewIsOn(index, modelType) };
}

function coOwners(shares: Known<Evidence['shares']>, { coOwnersExist }: SharingReadings): Known<Evidence['coOwners']> {
  return whenKnown(shares, (all) => known(all.filter(({ level }) => level === 'Co-owner' && coOwnersExist)));
}

/** Whom one would share with, which may be the organization; the members of a team have to be known. */
function findRecipient(index: FactsIndex, id: string): Known<Recipient> {
  if (id === 'organization') return known(recipient(index, id));
  return whenKnown(findPrincipal(index, id), () => {
    const found = recipient(index, id);
    return knownUnless(found.unknown, found);
  });
}

/** The roles somebody holds, directly or through teams. */
function findRoles(index: FactsIndex, id: string): Known<Evidence['sharerRoles']> {
  const { people, teams, teamsOf, roles, unknown } = index;
  const holders = [people.get(id), teams.get(id), ...(teamsOf.get(id) ?? [])].flatMap((one) => one ?? []);
  const ids = holders.flatMap((one) => (one.roles ?? []).map((role) => (typeof role === 'string' ? role : role.role)));
  const held = [...new Set(ids)];
  const open = [
    ...unknown.of('people', id, 'roles'),
    ...unknown.of('teams'),
    ...[...teams.keys()].flatMap((team) => [
      ...unknown.of('teams', team, 'members'),
      ...unknown.of('teams', team, 'roles'),
    ]),
    ...held.flatMap((role) => unknown.of('roles', role, 'privileges')),
  ];
  return knownUnless(
    open,
    held.flatMap((role) => roles.get(role) ?? []),
  );
}
