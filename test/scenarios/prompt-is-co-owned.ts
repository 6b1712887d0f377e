import { contoso, kindOf, modelOf, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same, where prompts are read to have co-owners by now.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'GptPowerPrompt' })], containers: [] },
  }),
  question: share('dana', 'beth', 'Co-owner'),
  readings: { promptsHaveCoOwners: true },
  expect: {},
});
