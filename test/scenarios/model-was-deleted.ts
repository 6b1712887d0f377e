import { contoso, reassign } from './cast.ts';
import { type Scenario, scenario } from './scenario.ts';

const cannotTell = [
  'new-owner-may-read-training-tables',
  'owner-is-active',
  'container-owner-matches-model',
  'container-is-there-when-needed',
  'caller-may-assign-model',
  'caller-may-undo',
  'new-owner-may-read-tables',
  'new-owner-can-edit',
  'previous-owner-keeps-no-access',
  'previous-owner-is-active',
  'previous-owner-can-take-it-back',
  'model-is-owned-by-new-owner',
];
const expect: Scenario['expect'] = Object.fromEntries(cannotTell.map((rule) => [rule, 'cannot-tell']));

export default scenario({
  story: 'Model and container were deleted since the list was shown: no rule claims anything about them.',
  world: contoso({ records: [], facts: { models: [], containers: [] } }),
  question: reassign(),
  expect,
});
