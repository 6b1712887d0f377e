import { asUser, contoso, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'A script calls the model as Beth, with whom it is shared.',
  world: contoso({ shares: [asUser('beth')] }),
  question: use('beth', 'api'),
  expect: {},
});
