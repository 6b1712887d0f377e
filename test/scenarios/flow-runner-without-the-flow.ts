import { asUser, containerOf, contoso, flowOf, modelOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with Una, the flow is not.',
  world: contoso({ records: [modelOf('dana'), containerOf('dana'), flowOf('dana')], shares: [asUser('una')] }),
  question: use('una', 'flow', 'inbox-flow'),
  expect: { 'flow-is-shared-with-person': 'fail' },
});
