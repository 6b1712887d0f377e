import { asCoOwner, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth co-owns the model and opens it under Shared with me.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: work('beth', 'view-details'),
  expect: {},
});
