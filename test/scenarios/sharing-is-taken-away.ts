import { ada, contoso, dana, roles, share, una } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana’s only maker’s role has no Share: she cannot share her own model, as intended.',
  world: contoso({
    people: [ada, { ...dana, roles: ['maker-without-share'] }, una],
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
  expect: { 'sharer-may-share-model': 'fail' },
});
