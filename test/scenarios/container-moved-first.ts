import { containerOf, contoso, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Somebody began with the container: the model is still Dana’s.',
  world: contoso({ records: [modelOf('dana'), containerOf('beth')] }),
  question: reassign(),
  expect: { 'container-owner-matches-model': 'fail', 'model-is-owned-by-new-owner': 'fail' },
});
