import { expect, it } from 'vitest';
import { giveAddress, wishIn } from '../../src/ui/stores/give-address.ts';
import { parseRoute } from '../../src/ui/stores/route.ts';

const wish = {
  principal: 'beth',
  privileges: [
    { right: 'Read', table: 'msdyn_aimodel', depth: 'Basic' },
    { right: 'Create', table: 'msdyn_aievent', depth: 'Global' },
  ],
} as const;

const read = (address: string) => {
  const here = parseRoute(address);
  return here.page === 'give' ? wishIn(here) : here.page;
};

it('the address of giving privileges holds the whole wish', () => {
  expect(read(giveAddress('https://contoso', wish))).toEqual(wish);
  expect(read(giveAddress('e', { ...wish, privileges: wish.privileges.slice(0, 1) }))).toEqual({
    ...wish,
    privileges: wish.privileges.slice(0, 1),
  });
});

it('an address from before there could be several is read as it was', () => {
  expect(read('/environments/e/give/beth/Share/msdyn_aimodel/Basic')).toEqual({
    principal: 'beth',
    privileges: [{ right: 'Share', table: 'msdyn_aimodel', depth: 'Basic' }],
  });
});

it.each([
  'Paint/msdyn_aimodel/Basic',
  'Read/msdyn_aimodel/Everywhere',
  'Read,Write/msdyn_aimodel/Basic',
  'Read/msdyn_aimodel,account/Basic,Basic',
])('%s asks for nothing', (rest) => {
  expect(read(`/environments/e/give/beth/${rest}`)).toBeNull();
});
