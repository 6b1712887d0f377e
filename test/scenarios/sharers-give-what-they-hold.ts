import { ada, beth, contoso, dana, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same, where sharing a right is read to take holding it: then it is in the way.',
  world: contoso({
    people: [ada, dana, beth],
    shares: [{ record: 'invoices', principal: 'beth', rights: ['Read', 'Share'] }],
  }),
  question: share('beth', 'ada', 'Co-owner'),
  readings: { sharersGiveWhatTheyHold: true },
  expect: { 'sharer-holds-what-they-share': 'fail' },
});
