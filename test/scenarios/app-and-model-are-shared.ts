import { asUser, contoso, kindOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'App and model are shared with Una: the app works for her.',
  world: contoso({
    shares: [asUser('una')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      apps: [{ id: 'intake', name: 'Invoice intake', models: ['invoices'], sharedWith: ['una', 'dana'] }],
    },
  }),
  question: standing,
  expect: {},
});
