import { asUser, contoso, kindOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'App and model are shared with Sam, who has no security role in the environment.',
  world: contoso({
    shares: [asUser('sam')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      apps: [{ id: 'intake', name: 'Invoice intake', models: ['invoices'], sharedWith: ['sam'] }],
    },
  }),
  question: use('sam', 'app', 'intake'),
  expect: { 'app-user-may-run-model': 'fail', 'person-may-read-table': 'fail', 'share-is-backed-by-privilege': 'fail' },
});
