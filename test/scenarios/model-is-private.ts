import { contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana has published a model and shared it with nobody yet: only she and admins can run it.',
  world: contoso(),
  question: standing,
  expect: { 'model-is-shared': 'fail' },
});
