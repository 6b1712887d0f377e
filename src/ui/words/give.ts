/** Giving somebody privileges with the least role. */
export const words = {
  give_title: 'Give {privileges} to {person}',
  give_intro_one:
    'One privilege is missing. It is given by a role: the less else that role gives, the better. Nothing is written before you have seen and confirmed the plan.',
  give_intro_other:
    '{count} privileges are missing. They are given by a role: the less else that role gives, the better. Nothing is written before you have seen and confirmed the plan.',
  give_unknown: 'This address names no person, team, right or depth that is known here.',
  give_ways: 'By which role',
  give_small_one: 'A role with this privilege and nothing else (recommended)',
  give_small_other: 'A role with these {count} privileges and nothing else (recommended)',
  give_small_note: 'It is made in the root business unit, or used again if it is there already.',
  give_role_one: '“{role}”, which gives {count} other privilege on AI Builder’s tables',
  give_role_other: '“{role}”, which gives {count} other privileges on AI Builder’s tables',
  give_role_gives: 'It gives {privileges}. What else it gives is shown in the plan.',
  give_preview: 'Preview the plan',
  give_previewing: 'Reading the roles and working the plan out…',
  give_not_read: 'The environment has to be read once before a role can be given.',
};
