import { asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana shared her model with Sam, who has no security role: the share does nothing.',
  world: contoso({ shares: [asUser('sam')] }),
  question: standing,
  expect: { 'share-is-backed-by-privilege': 'fail' },
});
