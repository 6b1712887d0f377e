import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Of a model whose type is no longer supported only Delete is left. */
export const modelTypeIsSupported = defineRule({
  id: 'model-type-is-supported',
  needs: ['model', 'isSupported'],
  severity: 'warning',
  sentences: {
    pass: 'AI Builder supports models of this type.',
    fail: 'AI Builder no longer supports the type of {model}: the only action left for it is Delete, for its owner or an admin. Make a new model of a current type, move apps and flows to it, and then delete this one.',
    cannotTell: 'Whether AI Builder still supports the type of {model} could not be read.',
  },
  cites: [pages.shareModel, pages.administer],
  unsolvable: 'A type that was retired does not come back.',
  judge: ({ model, isSupported }) => ({
    verdict: isSupported ? 'pass' : 'fail',
    evidence: [model.id],
  }),
});
