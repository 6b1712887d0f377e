import { asUser, contoso, kindOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una runs an app with a model that is shared with her.',
  world: contoso({
    shares: [asUser('una')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      apps: [{ id: 'intake', name: 'Invoice intake', models: ['invoices'], sharedWith: ['una'] }],
    },
  }),
  question: use('una', 'app', 'intake'),
  expect: {},
});
