import { asCoOwner, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth co-owns the model, but its dataset container was not shared with her.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: standing,
  expect: { 'model-has-one-editor': 'fail', 'co-owners-may-read-training-data': 'fail' },
});
