import { contoso, kindOf, modelOf, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana shares a prompt with Una, so that she can run it.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'GptPowerPrompt' })], containers: [] },
  }),
  question: share('dana', 'una', 'User'),
  expect: {},
});
