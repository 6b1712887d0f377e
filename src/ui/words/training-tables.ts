/** What the links say that give a new owner access to the tables a model works on. */
export const words = {
  training_tables_give: 'Give {person} {privilege}',
};
