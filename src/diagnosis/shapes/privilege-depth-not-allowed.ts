import { depthOf } from '../depths.ts';
import { filled, privilege } from '../patterns.ts';
import { privilegeOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const said = new RegExp(
  `(${privilege})[^.;]{0,80}? (?:can't|can ?not) (?:have|be (?:at|given)) (?:the )?depth ?[:=]? ?'?(\\w+)`,
  'i',
);

/** A role is to hold a privilege at a depth that the privilege does not have in this environment. */
export const privilegeDepthNotAllowed: Shape = {
  id: 'privilege-depth-not-allowed',
  kind: 'other',
  doc: "Error 0x8004140b of Microsoft's code list; github.com/geekfujiwara/CodeAppsDevelopmentStandard/issues/348, noted 2026-11",
  needles: ['have depth', 'have the depth'],
  before: 220,
  after: 40,
  recognise(passage) {
    const [, name, depth] = said.exec(passage) ?? [];
    return name === undefined ? null : { ...privilegeOf(name), ...filled({ depth: depthOf(depth) }) };
  },
  examples: [
    "The privilege prvDeleteUserSettings with id = 00bcb198-f3d8-4451-98a1-36642a084b8f can't have depth = Basic, RoleId = 341e3ebf-74b8-4335-84f3-7f617bb7d081",
  ],
};
