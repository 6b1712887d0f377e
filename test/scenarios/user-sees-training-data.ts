import { asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una may only run the model, but somebody shared its dataset container with her as well.',
  world: contoso({ shares: [asUser('una'), asUser('una', 'invoices-data')] }),
  question: standing,
  expect: { 'users-see-no-training-data': 'fail' },
});
