/** A plan about roles, done by hand in Microsoft's admin center. */
export const words = {
  roles_guide_steps: 'Steps in the Power Platform admin center',
  roles_guide_progress: '{done} of {total} steps done',
  roles_guide_sample:
    'The sample environment has no admin center. In a connected environment a button opens it at this environment.',
  roles_guide_open: 'Open the admin center',
  roles_guide_labels: 'Labels to follow (they may differ):',
  roles_guide_done: 'Done: Dataverse shows it',
  roles_guide_make:
    'Copy the original role under exactly this name, take the privilege out of the copy, then choose “Plan again” on the plan: it finds the role by its name.',
  roles_guide_privileges_one: 'The new role holds {count} privilege.',
  roles_guide_privileges_other: 'The new role holds {count} privileges.',
  roles_guide_checking: 'Checking…',
  roles_guide_checked: 'Checked in Dataverse at {time}',
  roles_guide_check: 'Check now',
  roles_guide_self:
    'A step is ticked when Dataverse shows it done, whichever page you use. You can close this at any time.',
  roles_guide_verified: 'Done, and read back from Dataverse at {time}',
  roles_guide_title: 'Guide: {plan}',
  roles_guide_show_plan: 'Show the plan in the workspace',
};
