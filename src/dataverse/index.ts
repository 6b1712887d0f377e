export type { Send } from './send.ts';
export { type AddressSubject, environmentOrigin, recogniseAddress } from './address.ts';
