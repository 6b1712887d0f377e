import { asCoOwner, contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth co-owns the model and shares it with Una.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: share('beth', 'una', 'User'),
  expect: {},
});
