import { ada, beth, contoso, dana, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana has left and is disabled, but still holds her role. Undo would give the model to a disabled account.',
  world: contoso({ people: [ada, beth, { ...dana, disabled: true }] }),
  question: reassign(),
  expect: { ...notMovedYet, 'owner-is-active': 'fail', 'previous-owner-is-active': 'fail' },
});
