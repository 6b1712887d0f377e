import { asCoOwner, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth co-owns the model and its container is shared with her: she and Dana must not edit it at once.',
  world: contoso({ shares: [asCoOwner('beth'), asCoOwner('beth', 'invoices-data')] }),
  question: standing,
  expect: { 'model-has-one-editor': 'fail' },
});
