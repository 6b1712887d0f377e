import { ada, contoso, dana, share, una } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana would share her model with Una, who has left.',
  world: contoso({ people: [ada, dana, { ...una, disabled: true }] }),
  question: share('dana', 'una', 'User'),
  expect: { 'recipient-is-active': 'fail' },
});
