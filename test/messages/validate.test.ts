import { describe, expect, it } from 'vitest';
import { toCommand } from '../../src/messages/validate.ts';

const uuid = '00000000-0000-4000-8000-000000000001';
const at = { person: uuid, model: uuid };
const newOwner = { type: 'person', id: 'beth' };

describe('toCommand', () => {
  it.each([
    { type: 'connect-environment', address: 'contoso.crm.dynamics.com' },
    { type: 'connect-sample' },
    { type: 'forget-environment', environment: 'sample' },
    { type: 'prepare-reassignment', environment: 'sample', model: 'invoices', newOwner },
    { type: 'apply-plan', plan: 'p1' },
    { type: 'look-for-walk', environment: 'sample', walk: 'enable-person', sights: ['person'], at },
    { type: 'tick-walk', environment: 'sample', walk: 'enable-person', ticked: ['allow-sign-in'] },
  ])('accepts $type', (message) => expect(toCommand(message)).toEqual(message));

  it.each([
    null,
    'apply-plan',
    {},
    { type: 'no-such-command' },
    { type: 'apply-plan' },
    // What stands in an address of the Web API is an id, and nothing else.
    { type: 'look-for-walk', environment: 'sample', walk: 'w', sights: [], at: { ...at, team: '1 or 1 eq 1' } },
    { type: 'look-for-walk', environment: 'sample', walk: 'w', sights: ['everything'], at },
    { type: 'apply-plan', plan: '' },
    { type: 'apply-plan', plan: 7 },
    { type: 'apply-plan', plan: 'p1', force: true },
    { type: 'connect-environment', address: 'x'.repeat(4001) },
    {
      type: 'prepare-reassignment',
      environment: 'sample',
      model: 'invoices',
      newOwner: { type: 'organization', id: 'all' },
    },
  ])('refuses %j', (message) => expect(toCommand(message)).toBeNull());
});
