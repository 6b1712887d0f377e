import { asUser, contoso, kindOf, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'An entity extraction model has no dataset container, and one page says it should.',
  world: contoso({
    shares: [asUser('una')],
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'EntityExtraction' })], containers: [] },
  }),
  question: standing,
  expect: { 'container-is-there-when-needed': 'fail' },
});
