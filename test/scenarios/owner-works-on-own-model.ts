import { contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana edits her own model.',
  world: contoso(),
  question: work('dana', 'edit'),
  expect: {},
});
