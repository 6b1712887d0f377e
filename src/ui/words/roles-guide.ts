/** A plan about roles, done by hand in Microsoft's admin center. */
export const words = {
  roles_guide_steps: 'Steps in the Power Platform admin center',
  roles_guide_progress: '{done} of {total} steps done',
  roles_guide_sample:
    'The sample environment has no admin center. In a connected environment a button opens it at this environment.',
  roles_guide_open: 'Open the admin center',
  roles_guide_labels: 'Labels to follow (they may differ):',
  roles_guide_done: 'Done: Dataverse shows it',
  roles_guide_copy:
    'Copy “{original}” in the root business unit, give the copy exactly this name, and set {privileges} to None. It is recognized by its name.',
  roles_guide_new_direct_user:
    'Make it in the root business unit with exactly this name, member’s privilege inheritance “Direct User (Basic) access level and Team privileges”, and nothing but {privileges}. It is recognized by its name.',
  roles_guide_new_team_only:
    'Make it in the root business unit with exactly this name, member’s privilege inheritance “Team privileges only”, and nothing but {privileges}. It is recognized by its name.',
  roles_guide_make_team:
    'Choose Owner as the team type and give it exactly this name: it is recognized by it. Its administrator can be you; that makes you no member.',
  roles_guide_checking: 'Checking…',
  roles_guide_checked: 'Checked in Dataverse at {time}',
  roles_guide_check: 'Check now',
  roles_guide_self:
    'A step is ticked when Dataverse shows it done, whichever page you use. You can close this at any time.',
  roles_guide_verified: 'Done, and read back from Dataverse at {time}',
  roles_guide_title: 'Guide: {plan}',
  roles_guide_show_plan: 'Show the plan in the workspace',
};
