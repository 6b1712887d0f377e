import { asUser, contoso, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Somebody shared a generic prediction model, which only runs on a schedule.',
  world: contoso({
    shares: [asUser('una')],
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'GenericPrediction' })], containers: [] },
  }),
  question: standing,
  expect: { 'model-can-be-called-on-demand': 'fail' },
});
