import type { DiagnosisRecord, EnvironmentKnown } from '#cache';
import type { Facts } from '#engine';
import { contosoView, facts } from './environment.ts';

const table = 'msdyn_aimodel';

/** The gallery's environment with roles whose privileges are known, and a role made there. */
const known: Facts = {
  ...facts,
  businessUnits: [{ id: 'root', name: 'Contoso' }],
  people: [
    ...(facts.people ?? []),
    { id: 'greta', name: 'Greta Jónsdóttir', roles: ['opener'] },
    { id: 'nils', name: 'Nils Aaltonen', roles: [] },
  ],
  teams: [
    ...(facts.teams ?? []),
    { id: 'clerks', name: 'Invoice clerks', kind: 'entra', members: [], roles: ['basic'] },
  ],
  roles: [
    { id: 'admin', name: 'System Administrator', administrator: true },
    {
      id: 'maker',
      name: 'Environment Maker',
      privileges: { [table]: { Read: 'Basic', Write: 'Basic', Share: 'Basic' } },
    },
    { id: 'basic', name: 'Basic User', privileges: { [table]: { Read: 'Basic', AppendTo: 'Basic' } } },
    { id: 'opener', name: 'App Opener', privileges: {} },
    { id: 'reviewer', name: 'AI model reviewer', customizable: true, privileges: { [table]: { Read: 'Deep' } } },
  ],
  shares: [...(facts.shares ?? []), { record: 'm1', principal: 'clerks', rights: ['Read'] }],
  facts: {
    models: [
      { id: 'm1', template: 'DocumentScanning', state: 'published' },
      { id: 'm2', template: 'DocumentScanning', state: 'trained' },
      { id: 'm6', template: 'GptPowerPrompt', state: 'published' },
    ],
    containers: [{ id: 'c1', model: 'm1' }],
  },
};

/** The environment of the pages that diagnose. */
export const diagnosedView: EnvironmentKnown = { ...contosoView, facts: known };

/** A diagnosis that somebody kept, about people and models with long names. */
export const keptDiagnosis: DiagnosisRecord = {
  id: 'kept',
  environment: contosoView.environment.id,
  keptOn: '2026-11-20T09:00:00.000Z',
  asked: { person: 'long', model: 'm3', from: 'edit' },
  names: {
    person: facts.people?.find(({ id }) => id === 'long')?.name ?? '',
    model: facts.records.find(({ id }) => id === 'm3')?.name ?? '',
  },
  text: '',
  cause: 'person-has-a-role',
  world: { records: [], ask: [], questions: [] },
};
