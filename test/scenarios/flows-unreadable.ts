import { asUser, contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Flows could not be read: nothing is claimed about them.',
  world: contoso({ shares: [asUser('una')], unknown: ['facts/flows'] }),
  question: standing,
  expect: {
    'flow-owners-may-run-model': 'cannot-tell',
    'feedback-loop-flow-is-owned-by-model-owner': 'cannot-tell',
    'scheduled-flows-are-owned-by-model-owner': 'cannot-tell',
  },
});
