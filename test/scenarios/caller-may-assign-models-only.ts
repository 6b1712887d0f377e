import { beth, contoso, dana, notMovedYet, reassign, roles } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'A role was made for reassigning models and the dataset containers were forgotten in it.',
  world: contoso({
    people: [{ id: 'mia', name: 'Mia', businessUnit: 'root', roles: ['assigner'] }, dana, beth],
    roles: [
      ...roles,
      { id: 'assigner', privileges: { msdyn_aimodel: { Assign: 'Global', Write: 'Global', Read: 'Global' } } },
    ],
  }),
  question: reassign('beth', 'mia'),
  expect: { ...notMovedYet, 'caller-may-assign-containers': 'fail', 'caller-may-undo': 'fail' },
});
