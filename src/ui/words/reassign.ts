/** Choosing who shall own a model. */
export const words = {
  reassign_title: 'Reassign “{model}”',
  reassign_now: 'Now owned by {owner}',
  reassign_choose: 'Who shall own it?',
  reassign_choose_note:
    'The model and its dataset containers move together. Nothing is written before you have seen and confirmed the plan.',
  reassign_label: 'New owner',
  reassign_hint: 'Type a name of a person or team',
  reassign_matches_one: '{count} match',
  reassign_matches_other: '{count} matches',
  reassign_more_one: '{count} more: keep typing to narrow the list.',
  reassign_more_other: '{count} more: keep typing to narrow the list.',
  reassign_no_match: 'Nobody in this environment has a name like that.',
  reassign_nobody: 'Choose the new owner first.',
  reassign_preview: 'Preview',
  reassign_previewing: 'Reading the rows and checking…',
  reassign_not_read: 'The environment has to be read once before a new owner can be chosen.',
  reassign_people_unknown:
    'People could not be read in this environment, so there is nobody to choose from. Ask an administrator for the Read privilege on Users.',
  reassign_hint_disabled: 'Disabled: cannot sign in',
  reassign_hint_owner: 'Owns the model now',
  reassign_hint_no_role: 'No security role of their own',
  reassign_hint_not_person: 'Not an ordinary user',
  reassign_cancel: 'Cancel',
  reassign_team: 'Team',
};
