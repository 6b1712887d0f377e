import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana herself gives her model to Beth: a maker may assign what she owns.',
  world: contoso(),
  question: reassign('beth', 'dana'),
  expect: notMovedYet,
});
