import { contoso, kindOf, modelOf, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana would make Beth co-owner of a prompt, which prompts do not have.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'GptPowerPrompt' })], containers: [] },
  }),
  question: share('dana', 'beth', 'Co-owner'),
  expect: { 'prompt-is-shared-as-user': 'fail' },
});
