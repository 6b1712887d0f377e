import type { Facts, SharingFacts } from '#engine';
import type { Need } from '../../src/engine/rules/evidence.ts';

/** A list of facts that can be blanked, by its name in `Facts.unknown`. */
export const lists = [
  'businessUnits',
  'people',
  'teams',
  'roles',
  'records',
  'shares',
  'settings',
  'facts/models',
  'facts/containers',
  'facts/flows',
  'facts/apps',
  'facts/previewModels',
] as const;
export type List = (typeof lists)[number];

/** The world without a list, which is said to be unknown. */
export function withoutList(world: Facts, list: List): Facts {
  const unknown = [...(world.unknown ?? []), list];
  if (!list.startsWith('facts/')) return { ...world, [list]: list === 'settings' ? {} : [], unknown };
  const { [list.slice('facts/'.length) as keyof SharingFacts]: _, ...facts } = world.facts ?? {};
  return { ...world, facts, unknown };
}

const access: readonly List[] = ['businessUnits', 'people', 'teams', 'roles', 'records', 'shares', 'settings'];
const principal: readonly List[] = ['people', 'teams'];

/** The lists behind each need: those without which it is never met, and those without which it may not be. */
export const factsBehind: Readonly<Record<Need, { always: readonly List[]; sometimes: readonly List[] }>> = {
  readings: { always: [], sometimes: [] },
  access: { always: [], sometimes: access },
  model: { always: ['records'], sometimes: [] },
  owner: { always: ['records'], sometimes: principal },
  containers: { always: ['facts/containers'], sometimes: ['records'] },
  trainingData: { always: ['facts/containers'], sometimes: ['facts/models', 'records'] },
  importedWithoutData: { always: ['facts/models'], sometimes: [] },
  modelType: { always: ['facts/models'], sometimes: [] },
  isSupported: { always: ['facts/models'], sometimes: [] },
  previewIsOn: { always: ['facts/models'], sometimes: ['facts/previewModels'] },
  versionAtWork: { always: ['facts/models'], sometimes: [] },
  isManaged: { always: [], sometimes: ['facts/models'] },
  worksOnOwnTables: { always: ['facts/models'], sometimes: [] },
  sourceTables: { always: ['facts/models'], sometimes: [] },
  state: { always: ['facts/models'], sometimes: [] },
  shares: { always: ['shares'], sometimes: principal },
  sharesConcerned: { always: ['shares'], sometimes: principal },
  coOwners: { always: ['shares'], sometimes: principal },
  flows: { always: ['facts/flows'], sometimes: ['records', ...principal] },
  flowsThatStay: { always: ['facts/flows'], sometimes: ['records', ...principal] },
  apps: { always: ['facts/apps'], sometimes: principal },
  caller: { always: ['people'], sometimes: [] },
  newOwner: { always: [], sometimes: principal },
  previousOwners: { always: ['records', 'facts/containers'], sometimes: principal },
  shareToPreviousOwner: { always: ['settings'], sometimes: [] },
  person: { always: ['people'], sometimes: [] },
  from: { always: [], sometimes: [] },
  app: { always: ['facts/apps'], sometimes: [] },
  appUsers: { always: [], sometimes: ['facts/apps', ...principal] },
  flow: { always: ['records'], sometimes: [] },
  work: { always: [], sometimes: [] },
  sharer: { always: ['people'], sometimes: [] },
  recipient: { always: [], sometimes: principal },
  level: { always: [], sometimes: [] },
  levelRights: { always: [], sometimes: [] },
  stateOfShared: { always: ['facts/models'], sometimes: [] },
  recipientFacts: { always: [], sometimes: principal },
  formerRecipient: { always: [], sometimes: principal },
  wanted: { always: [], sometimes: [] },
  given: { always: ['shares'], sometimes: [] },
  givenOfContainers: { always: ['facts/containers'], sometimes: ['records', 'shares'] },
  sharerRoles: { always: ['people', 'roles'], sometimes: ['teams'] },
};
