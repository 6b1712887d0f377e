import { ada, containerOf, contoso, dana, modelOf, standing } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The list of models asks how one stands, without anybody in mind to give it to.',
  world: contoso({ people: [ada, { ...dana, disabled: true }], records: [modelOf('dana'), containerOf('ada')] }),
  question: standing,
  expect: { 'owner-is-active': 'fail', 'container-owner-matches-model': 'fail', 'model-is-shared': 'fail' },
});
