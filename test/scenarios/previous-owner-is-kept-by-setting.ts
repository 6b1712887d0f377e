import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The environment shares every reassigned row with whoever owned it: Dana would keep everything.',
  world: contoso({ settings: { hierarchy: 'none', shareToPreviousOwner: true } }),
  question: reassign(),
  expect: { ...notMovedYet, 'previous-owner-keeps-no-access': 'fail' },
});
