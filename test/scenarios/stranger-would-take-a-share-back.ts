import { asUser, contoso, unshare } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth would stop sharing the model of Dana with Una.',
  world: contoso({ shares: [asUser('una')] }),
  question: unshare('beth', 'una'),
  expect: { 'sharer-may-share-model': 'fail' },
});
