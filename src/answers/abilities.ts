import { type Answer, allRights, type Right } from '#engine';

/** What somebody may be able to do with a model. */
export const abilities = ['run', 'edit', 'share', 'training-data'] as const;
export type Ability = (typeof abilities)[number];

/** The rights on the model that an ability takes; seeing training data takes Read on the model's dataset containers instead. */
export const rightsFor: Readonly<Record<Exclude<Ability, 'training-data'>, readonly Right[]>> = {
  run: ['Read'],
  edit: ['Read', 'Write'],
  share: ['Read', 'Share'],
};

/** An answer for each ability. */
export type Abilities = Readonly<Record<Ability, Answer>>;

/** Bytes of rights as the engine gives them, a bit for each of `allRights`. */
export interface RightBytes {
  held: number;
  open: number;
}

/** The byte of some rights. */
export function byteOf(rights: readonly Right[]): number {
  return rights.reduce((byte, right) => byte | (1 << allRights.indexOf(right)), 0);
}

const bytes = { run: byteOf(rightsFor.run), edit: byteOf(rightsFor.edit), share: byteOf(rightsFor.share) };
const read = byteOf(['Read']);

/**
 * What rights on a model and on its dataset containers amount to: null where it has no container. Abilities as numbers: the first four bits
 * are yes, in the order of `abilities`, the next four cannot tell.
 */
export function abilityBits(model: RightBytes, containers: readonly RightBytes[] | null): number {
  const bits = bitsOf(model, bytes.run, 0) | bitsOf(model, bytes.edit, 1) | bitsOf(model, bytes.share, 2);
  if (!containers) return bits | (1 << 7);
  if (containers.length === 0) return bits;
  const all = containers.reduce((sum, { held, open }) => ({ held: sum.held & held, open: sum.open & (held | open) }), {
    held: read,
    open: read,
  });
  return bits | bitsOf(all, read, 3);
}

function bitsOf({ held, open }: RightBytes, wanted: number, at: number): number {
  if ((held & wanted) === wanted) return 1 << at;
  return ((held | open) & wanted) === wanted ? 1 << (at + 4) : 0;
}

/** The bits as answers. */
export function abilitiesOf(bits: number): Abilities {
  const answerAt = (at: number): Answer =>
    (bits & (1 << at)) !== 0 ? 'yes' : (bits & (1 << (at + 4))) !== 0 ? 'cannot-tell' : 'no';
  return { run: answerAt(0), edit: answerAt(1), share: answerAt(2), 'training-data': answerAt(3) };
}

/** Whether the bits say yes to an ability. */
export function isAble(bits: number, ability: Ability): boolean {
  return (bits & (1 << abilities.indexOf(ability))) !== 0;
}
