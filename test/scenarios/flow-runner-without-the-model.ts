import { asUser, containerOf, contoso, flowOf, modelOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The flow is shared with Una, the model it runs is not.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('dana')],
    shares: [asUser('una', 'inbox-flow')],
  }),
  question: use('una', 'flow', 'inbox-flow'),
  expect: { 'flow-runner-may-run-model': 'fail' },
});
