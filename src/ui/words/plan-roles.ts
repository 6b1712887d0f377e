/** What a plan that changes security roles says of itself. */
export const words = {
  plan_roles_lock: 'Lock by security roles',
  plan_roles_give: 'Give privileges by a security role',
  plan_roles_depth: 'Change what a security role allows',
  plan_roles_undo: 'Undo: security roles as they were',
  plan_roles_applying: 'Changing security roles. You may close this page; it goes on and ends here.',
  plan_roles_verified: 'Done and verified: the security roles are as planned',
  plan_roles_confirm: 'Change these security roles now?',
  plan_roles_confirm_what: 'Roles are changed as the plan shows, each step in one change set.',
  plan_roles_yes: 'Change roles',
  plan_roles_undo_text:
    'A new plan is made that puts the security roles back as they were. You see it before anything is written.',
};
