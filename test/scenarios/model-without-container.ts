import { contoso, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'A prompt keeps no training data in a container: only the model moves.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [{ id: 'invoices', template: 'GptPowerPrompt' }], containers: [] },
  }),
  question: reassign(),
  expect: { 'model-is-owned-by-new-owner': 'fail' },
});
