import { asUser, containerOf, contoso, flowOf, modelOf, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Flow and model are shared with Una.',
  world: contoso({
    records: [modelOf('dana'), containerOf('dana'), flowOf('dana')],
    shares: [asUser('una'), asUser('una', 'inbox-flow')],
  }),
  question: use('una', 'flow', 'inbox-flow'),
  expect: {},
});
