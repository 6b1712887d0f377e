import { describe, expect, it } from 'vitest';
import { toCommand } from '../../src/messages/validate.ts';

const newOwner = { type: 'person', id: 'beth' };

describe('toCommand', () => {
  it.each([
    { type: 'connect-environment', address: 'contoso.crm.dynamics.com' },
    { type: 'connect-sample' },
    { type: 'forget-environment', environment: 'sample' },
    { type: 'prepare-reassignment', environment: 'sample', model: 'invoices', newOwner },
    { type: 'apply-plan', plan: 'p1' },
  ])('accepts $type', (message) => expect(toCommand(message)).toEqual(message));

  it.each([
    null,
    'apply-plan',
    {},
    { type: 'no-such-command' },
    { type: 'apply-plan' },
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
