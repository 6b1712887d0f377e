import { ada, contoso, dana, notMovedYet, reassign, sam } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Sam is a Basic User: he may own the model, but could not edit it.',
  world: contoso({ people: [ada, dana, { ...sam, roles: ['basic-user'] }] }),
  question: reassign('sam'),
  expect: { ...notMovedYet, 'new-owner-can-edit': 'fail' },
});
