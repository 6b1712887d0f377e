import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'An access team receives shares; it holds no roles and owns nothing.',
  world: contoso({
    teams: [{ id: 'readers', name: 'Readers', kind: 'access', businessUnit: 'sales', members: ['beth'] }],
  }),
  question: reassign('readers'),
  expect: {
    ...notMovedYet,
    'new-owner-is-not-access-team': 'fail',
    'new-owner-may-read-tables': 'fail',
    'new-owner-can-edit': 'fail',
  },
});
