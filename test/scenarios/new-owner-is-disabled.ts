import { ada, beth, contoso, dana, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth is disabled herself: it may work, and would help nobody.',
  world: contoso({ people: [ada, dana, { ...beth, disabled: true }] }),
  question: reassign(),
  expect: { ...notMovedYet, 'new-owner-is-active': 'fail' },
});
