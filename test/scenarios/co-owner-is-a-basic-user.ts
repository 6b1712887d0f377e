import { asCoOwner, asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una was made a co-owner, but her role only lets her read models: she can run it, not edit it.',
  world: contoso({ shares: [asCoOwner('una'), asUser('una', 'invoices-data')] }),
  question: standing,
  expect: { 'share-is-backed-by-privilege': 'fail', 'model-has-one-editor': 'fail' },
});
