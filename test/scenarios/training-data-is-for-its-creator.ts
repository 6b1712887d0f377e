import { asCoOwner, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same, where training data is read to be for the creator and admins alone.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: standing,
  readings: { coOwnersSeeTrainingData: false },
  expect: { 'model-has-one-editor': 'fail' },
});
