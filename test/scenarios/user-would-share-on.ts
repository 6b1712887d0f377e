import { asUser, contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth has the model as User: passing it on takes Co-owner.',
  world: contoso({ shares: [asUser('beth')] }),
  question: share('beth', 'una', 'User'),
  expect: { 'sharer-may-share-model': 'fail' },
});
