import { containerOf, contoso, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Model and container are Beth’s: both steps are done, whoever did them.',
  world: contoso({ records: [modelOf('beth'), containerOf('beth')] }),
  question: reassign(),
  expect: {},
});
