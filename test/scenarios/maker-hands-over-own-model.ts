import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story:
    'Dana herself gives her model to Beth: a maker may assign what she owns, but not take back what is Beth’s then.',
  world: contoso(),
  question: reassign('beth', 'dana'),
  expect: { ...notMovedYet, 'caller-may-undo': 'fail' },
});
