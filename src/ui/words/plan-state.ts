/** How far a plan has come, in a word. */
export const words = {
  plan_state_draft: 'Preview',
  plan_state_guiding: 'Being guided',
  plan_state_applying: 'Being applied',
  plan_state_verified: 'Verified',
  plan_state_failed: 'Not completed',
  plan_state_stale: 'Out of date',
  plan_subject_one: '{count} model',
  plan_subject_other: '{count} models',
  right_Read: 'Read',
  right_Write: 'Write',
  right_Append: 'Append',
  right_AppendTo: 'Append To',
  right_Create: 'Create',
  right_Delete: 'Delete',
  right_Share: 'Share',
  right_Assign: 'Assign',
};
