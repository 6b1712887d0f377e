import { asUser, containerOf, contoso, flowFor, flowOf, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana owns the model and the flow of its feedback loop.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('dana')],
    shares: [asUser('una')],
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
      flows: [flowFor('feedback-loop')],
    },
  }),
  question: standing,
  expect: {},
});
