import { asUser, contoso, shared } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una shall no longer have the model, and still does.',
  world: contoso({ shares: [asUser('una')] }),
  question: shared('una', 'none'),
  expect: { 'model-is-shared-as-wanted': 'fail' },
});
