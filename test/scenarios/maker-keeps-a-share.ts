import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story:
    'Dana gives her model away where previous owners keep a share with every right: by that share she could take it back.',
  world: contoso({ settings: { hierarchy: 'none', shareToPreviousOwner: true } }),
  question: reassign('beth', 'dana'),
  expect: { ...notMovedYet, 'previous-owner-keeps-no-access': 'fail' },
});
