import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth is a maker and would take Dana’s model herself: her role reaches her own rows only.',
  world: contoso(),
  question: reassign('beth', 'beth'),
  expect: { ...notMovedYet, 'caller-may-assign-model': 'fail', 'caller-may-assign-containers': 'fail' },
});
