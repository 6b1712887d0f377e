import { refused, rightOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const name = /^entitypermission(create|read|write|delete|appendto|append)ismissing/i;

/** A table permission of a Power Pages site is missing: the name that its Web API gives the refusal. */
export const entityPermission: Shape = {
  id: 'entity-permission',
  kind: 'missing-privilege',
  doc: 'A published report of a Power Pages site with code 90040120 (2026), noted 2026-11',
  weak: true,
  needles: ['entitypermission'],
  after: 60,
  recognise(passage) {
    const right = rightOf(name.exec(passage)?.[1] ?? '');
    return right === undefined ? null : refused([right]);
  },
  examples: ['403 (90040120 EntityPermissionReadIsMissing)'],
};
