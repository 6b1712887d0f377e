import { asUser, contoso, roles, una, use } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Una has a role that was made for the app: it reads models, and nothing else that running one takes.',
  world: contoso({
    people: [
      { id: 'dana', name: 'Dana Leaver', businessUnit: 'sales', roles: ['maker'] },
      { ...una, roles: ['app-user'] },
    ],
    roles: [...roles, { id: 'app-user', name: 'App user', privileges: { msdyn_aimodel: { Read: 'Basic' } } }],
    shares: [asUser('una')],
  }),
  question: use('una', 'api'),
  expect: { 'person-may-create-events': 'fail', 'person-may-read-templates': 'fail' },
});
