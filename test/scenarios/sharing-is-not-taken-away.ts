import { ada, contoso, dana, roles, share, una } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana was given a role without Share, and kept Environment Maker, which has it.',
  world: contoso({
    people: [ada, { ...dana, roles: ['maker', 'maker-without-share'] }, una],
    roles: [
      ...roles,
      {
        id: 'maker-without-share',
        name: 'Maker without sharing',
        privileges: { msdyn_aimodel: { Read: 'Basic', Write: 'Basic' } },
      },
    ],
  }),
  question: share('dana', 'una', 'User'),
  expect: { 'no-other-role-gives-share': 'fail' },
});
