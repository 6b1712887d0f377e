import { contoso, kindOf, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'A prediction model works on accounts, which no role of Beth lets her read.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'BinaryPrediction', sourceTables: ['account'] })], containers: [] },
  }),
  question: reassign(),
  expect: { 'model-is-owned-by-new-owner': 'fail', 'new-owner-may-read-training-tables': 'fail' },
});
