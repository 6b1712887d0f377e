import { contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Ada finds Dana’s private model under Shared with me, where admins find all of them.',
  world: contoso(),
  question: work('ada', 'view-details'),
  expect: { 'model-is-seen-because-it-is-shared': 'fail' },
});
