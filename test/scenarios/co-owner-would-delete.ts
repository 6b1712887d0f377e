import { asCoOwner, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth co-owns the model: deleting it is for Dana or an admin.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: work('beth', 'delete'),
  expect: { 'person-may-delete-model': 'fail' },
});
