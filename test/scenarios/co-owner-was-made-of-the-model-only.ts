import { asCoOwner, contoso, shared } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth was made co-owner of the model; its training data is not shared with her yet.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: shared('beth', 'Co-owner'),
  expect: { 'containers-are-shared-as-wanted': 'fail' },
});
