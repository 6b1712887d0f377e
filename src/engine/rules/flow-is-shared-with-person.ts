import { pages } from './pages.ts';
import { judgeRightsOnRows } from './rights-on-rows.ts';
import { defineRule } from './rule.ts';

/** To run a flow one needs the flow owned or shared; a share of the model does not do that. */
export const flowIsSharedWithPerson = defineRule({
  id: 'flow-is-shared-with-person',
  needs: ['access', 'person', 'flow'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can run the flow.',
    fail: '{person} cannot run {rows}: the flow is neither theirs nor shared with them. Sharing {model} does not share the flow; ask whoever owns the flow to share it.',
    cannotTell: 'Whether {person} can run the flow could not be seen.',
  },
  cites: [pages.aiBuilderSecurity],
  unsolvable: 'Flows are shared in Power Automate.',
  judge: ({ access, person, flow }) => judgeRightsOnRows(access, person.id, ['Read'], [flow]),
});
