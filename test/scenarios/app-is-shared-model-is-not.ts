import { asUser, contoso, kindOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una can open the app, but the model it calls was not shared with her.',
  world: contoso({
    shares: [asUser('beth')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      apps: [{ id: 'intake', name: 'Invoice intake', models: ['invoices'], sharedWith: ['una'] }],
    },
  }),
  question: standing,
  expect: { 'app-users-may-run-model': 'fail' },
});
