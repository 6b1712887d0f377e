import { asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana shared her model with Una as User: nothing is wrong with it.',
  world: contoso({ shares: [asUser('una')] }),
  question: standing,
  expect: {},
});
