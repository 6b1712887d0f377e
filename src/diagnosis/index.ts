export { decode } from './decode.ts';
export { type Claim, type Decoded, type Kind, publicPart } from './decoded.ts';
