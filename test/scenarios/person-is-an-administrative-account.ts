import { asUser, contoso, dana, una, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with Una, whose account is administrative: it reaches settings and no data.',
  world: contoso({ people: [dana, { ...una, accessMode: 1 }], shares: [asUser('una')] }),
  question: use('una', 'api'),
  expect: { 'access-mode-allows-use': 'fail', 'api-caller-may-run-model': 'fail' },
});
