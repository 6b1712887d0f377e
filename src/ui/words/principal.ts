/** People and teams wherever they are named. */
export const words = {
  principal_disabled: 'Disabled',
  principal_organization: 'Everyone in the organization',
  principal_team: 'Team',
};
