/** Ways on from what a plan's checks found. */
export const words = {
  helps_give: 'Give {person} {privilege}',
  helps_other_owner: 'Choose another new owner',
  helps_share_one: 'Change who “{model}” is shared with',
  helps_share_other: 'Change whom these {count} models are shared with',
  helps_lock: 'Keep people from sharing, with the sharing lock',
  helps_reassign: 'Bring “{model}” and its containers together',
  helps_model: 'See “{model}”: its containers and flows',
  helps_model_in_maker: 'Open “{model}” in AI Builder',
  helps_see: 'To see it, {person} needs {privilege}: give it, or ask an administrator',
  helps_ask: 'Ask Dataverse whom it is shared with',
  helps_somebody_else: 'Somebody with the rights can do it: “Save for an admin”, above, writes down what and why.',
};
