import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story:
    'Dana changes to another team. Ada, a System Customizer, gives Dana’s model to Beth, who is a maker like her: nothing stands in the way.',
  world: contoso(),
  question: reassign(),
  expect: notMovedYet,
});
