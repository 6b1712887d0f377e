import { containerOf, contoso, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story:
    'Somebody moved the model to Beth and forgot its dataset container: Beth opens a model whose training data she does not see.',
  world: contoso({ records: [modelOf('beth'), containerOf('dana')] }),
  question: reassign(),
  expect: { 'container-owner-matches-model': 'fail', 'containers-are-owned-by-new-owner': 'fail' },
});
