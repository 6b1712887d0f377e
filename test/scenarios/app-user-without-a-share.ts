import { contoso, kindOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una can open the app; its call to the model fails, because app sharing is not model sharing.',
  world: contoso({
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      apps: [{ id: 'intake', name: 'Invoice intake', models: ['invoices'], sharedWith: ['una'] }],
    },
  }),
  question: use('una', 'app', 'intake'),
  expect: { 'app-user-may-run-model': 'fail' },
});
