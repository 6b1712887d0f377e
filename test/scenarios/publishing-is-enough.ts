import { contoso, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same, where a published model is read to be open to everybody in the environment.',
  world: contoso(),
  question: standing,
  readings: { publishedModelsArePrivate: false },
  expect: { 'model-is-shared': 'does-not-apply' },
});
