import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Sam has no role that lets him read AI models: Dataverse would refuse the assignment.',
  world: contoso(),
  question: reassign('sam'),
  expect: { ...notMovedYet, 'new-owner-may-read-tables': 'fail', 'new-owner-can-edit': 'fail' },
});
