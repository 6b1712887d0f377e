import { contoso, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth makes an app, and Dana’s private model is not in the list.',
  world: contoso(),
  question: use('beth', 'control'),
  expect: { 'maker-sees-model-in-control': 'fail' },
});
