import { asUser, contoso, kindOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'App and model are shared with Una’s team.',
  world: contoso({
    shares: [asUser('ap')],
    teams: [
      { id: 'ap', name: 'Accounts Payable', kind: 'owner', businessUnit: 'sales', members: ['una', 'sam'], roles: [] },
    ],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      apps: [{ id: 'intake', name: 'Invoice intake', models: ['invoices'], sharedWith: ['ap'] }],
    },
  }),
  question: use('una', 'app', 'intake'),
  expect: {},
});
