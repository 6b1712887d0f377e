import { beth, contoso, dana, everything, notMovedYet, reassign, roles } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story:
    'Rita administers the AI models of Research; Dana and her model are in Sales. Her role reaches her own business unit.',
  world: contoso({
    businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }, { id: 'research', parent: 'root' }],
    people: [{ id: 'rita', name: 'Rita', businessUnit: 'research', roles: ['unit-admin'] }, dana, beth],
    roles: [...roles, { id: 'unit-admin', name: 'AI admin', privileges: everything('Deep') }],
  }),
  question: reassign('beth', 'rita'),
  expect: {
    ...notMovedYet,
    'caller-may-assign-model': 'fail',
    'caller-may-assign-containers': 'fail',
    'caller-may-undo': 'fail',
  },
});
