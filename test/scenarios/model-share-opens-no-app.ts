import { asUser, contoso, kindOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with Una, the app is not.',
  world: contoso({
    shares: [asUser('una')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      apps: [{ id: 'intake', name: 'Invoice intake', models: ['invoices'], sharedWith: ['beth'] }],
    },
  }),
  question: use('una', 'app', 'intake'),
  expect: { 'app-is-shared-with-person': 'fail' },
});
