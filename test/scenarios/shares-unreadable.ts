import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth may not read shares: Dana may or may not have shared the right to assign with her, so nobody can say.',
  world: contoso({ shares: [], unknown: ['shares'] }),
  question: reassign('beth', 'beth'),
  expect: { ...notMovedYet, 'caller-may-assign-model': 'cannot-tell', 'caller-may-assign-containers': 'cannot-tell' },
});
