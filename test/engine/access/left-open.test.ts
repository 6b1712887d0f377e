import { describe, expect, it } from 'vitest';
import { isPlain } from '../../../src/engine/access/dense/left-open.ts';

const names = [
  ...[
    'roles',
    'roles/r1/privileges',
    'facts/models',
    'shares',
    'shares/row',
    'people',
    'people/ann',
    'teams',
    'teams/t1',
  ],
  ...['roles', 'disabled', 'accessMode', 'name', 'manager', 'position', 'businessUnit'].map(
    (field) => `people/ann/${field}`,
  ),
  ...[
    'teams/t1/roles',
    'teams/t1/members',
    'teams/t1/businessUnit',
    'records',
    'records/row/businessUnit',
    'records/row/owner',
    'businessUnits',
    'positions',
    'settings',
  ],
];
const always = ['roles', 'roles/r1/privileges', 'facts/models', 'shares', 'people', 'teams', 'teams/t1/roles'];
const ofAnn = ['people/ann/roles', 'people/ann/accessMode', 'people/ann/name'];

describe('what could not be read and is answered for everybody at once, without asking the paths', () => {
  it.each([
    ['rows by themselves, all reports', false, true, [...always, ...ofAnn, 'shares/row', 'people/ann/disabled']],
    ['rows below others', true, true, [...always, ...ofAnn, 'people/ann/disabled']],
    ['only reports who are not disabled', false, false, [...always, ...ofAnn, 'shares/row']],
  ] as const)('%s', (_, rowsHaveParents, disabledReportsCount, plain) => {
    expect(names.filter(isPlain(rowsHaveParents, disabledReportsCount)).sort()).toEqual([...plain].sort());
  });
});
