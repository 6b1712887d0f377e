import { contoso, notMovedYet, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Shares could not be read either, but Ada’s role reaches every row: that answer stands.',
  world: contoso({ shares: [], unknown: ['shares'] }),
  question: reassign(),
  expect: notMovedYet,
});
