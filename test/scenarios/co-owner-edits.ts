import { asCoOwner, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth co-owns the model and publishes it, minding that Dana may be editing.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: work('beth', 'publish'),
  expect: { 'model-has-one-editor': 'fail' },
});
