import { contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana would lower the share of her model with the whole organization to User.',
  world: contoso({
    shares: [{ record: 'invoices', principal: 'organization', rights: ['Read', 'Write', 'Share'] }],
  }),
  question: share('dana', 'organization', 'User'),
  expect: { 'sharer-may-share-model': 'pass', 'recipient-can-use-share': 'does-not-apply' },
});
