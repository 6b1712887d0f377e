import { asCoOwner, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same, where Shared with me is read to offer nobody any actions.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: work('beth', 'view-details'),
  readings: { coOwnersHaveActions: false },
  expect: { 'person-may-view-details': 'fail' },
});
