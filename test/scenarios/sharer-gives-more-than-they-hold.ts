import { ada, beth, contoso, dana, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth may read and share the model, and would make Ada a co-owner.',
  world: contoso({
    people: [ada, dana, beth],
    shares: [{ record: 'invoices', principal: 'beth', rights: ['Read', 'Share'] }],
  }),
  question: share('beth', 'ada', 'Co-owner'),
  expect: { 'sharer-holds-what-they-share': 'fail' },
});
