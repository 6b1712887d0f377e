import { ada, beth, contoso, dana, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana has left and lost every role: she cannot be given anything back.',
  world: contoso({ people: [ada, beth, { ...dana, disabled: true, roles: [] }] }),
  question: reassign(),
  expect: {
    ...notMovedYet,
    'owner-is-active': 'fail',
    'previous-owner-is-active': 'fail',
    'previous-owner-can-take-it-back': 'fail',
  },
});
