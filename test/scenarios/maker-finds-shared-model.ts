import { asUser, contoso, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth makes an app and finds the model that was shared with her.',
  world: contoso({ shares: [asUser('beth')] }),
  question: use('beth', 'control'),
  expect: {},
});
