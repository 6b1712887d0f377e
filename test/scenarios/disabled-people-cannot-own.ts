import { ada, beth, contoso, dana, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth is disabled, and disabled people are read to be refused as owners.',
  world: contoso({ people: [ada, dana, { ...beth, disabled: true }] }),
  question: reassign(),
  readings: { disabledPeopleCanOwn: false },
  expect: { ...notMovedYet, 'new-owner-is-active': 'fail' },
});
