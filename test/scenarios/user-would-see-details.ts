import { asUser, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una was given the model as User: she can use it and finds no details.',
  world: contoso({ shares: [asUser('una')] }),
  question: work('una', 'view-details'),
  expect: { 'person-may-view-details': 'fail' },
});
