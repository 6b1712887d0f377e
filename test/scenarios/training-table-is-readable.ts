import { contoso, kindOf, modelOf, reassign, roles } from './cast.ts';
import { scenario } from './scenario.ts';

const seller = { id: 'seller', name: 'Seller', privileges: { account: { Read: 'Basic' } } } as const;

export default scenario({
  story: 'A prediction model works on accounts, and Beth has a role that lets her read accounts.',
  world: contoso({
    people: contoso().people?.map((one) => (one.id === 'beth' ? { ...one, roles: ['maker', 'seller'] } : one)) ?? [],
    roles: [...roles, seller],
    records: [modelOf('dana')],
    facts: { models: [kindOf({ template: 'BinaryPrediction', sourceTables: ['account'] })], containers: [] },
  }),
  question: reassign(),
  expect: { 'model-is-owned-by-new-owner': 'fail', 'new-owner-may-read-training-tables': 'pass' },
});
