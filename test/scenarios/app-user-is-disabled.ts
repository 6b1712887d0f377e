import { ada, asUser, beth, contoso, dana, una, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una has left: whatever is shared with her does not help.',
  world: contoso({ people: [ada, dana, beth, { ...una, disabled: true }], shares: [asUser('una')] }),
  question: use('una', 'app'),
  expect: { 'app-user-may-run-model': 'fail', 'person-is-active': 'fail' },
});
