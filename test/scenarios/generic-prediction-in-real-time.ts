import { asUser, contoso, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same model, where prediction models of today are read to run in real time.',
  world: contoso({
    shares: [asUser('una')],
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'GenericPrediction' })], containers: [] },
  }),
  question: standing,
  readings: { genericPredictionIsScheduledOnly: false },
  expect: {},
});
