import { contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Ada is a System Customizer and edits Dana’s model: it works, and is not supported.',
  world: contoso(),
  question: work('ada', 'edit'),
  expect: { 'editing-rests-on-more-than-a-role': 'fail' },
});
