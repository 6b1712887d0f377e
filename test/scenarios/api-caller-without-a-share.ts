import { contoso, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'A script calls the model as Beth, with whom it is not shared.',
  world: contoso(),
  question: use('beth', 'api'),
  expect: { 'api-caller-may-run-model': 'fail' },
});
