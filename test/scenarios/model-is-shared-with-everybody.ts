import { asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with the whole organization.',
  world: contoso({ shares: [asUser('organization')] }),
  question: standing,
  expect: {},
});
