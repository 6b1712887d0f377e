type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const activeFirst = { statecode: { 0: 'Active', 1: 'Inactive' }, statuscode: { 1: 'Active', 2: 'Inactive' } };

/**
 * Option labels per table and column, for formatted values (learn.microsoft.com, Dataverse table reference: msdyn_aimodel 2/2023,
 * msdyn_aiconfiguration, msdyn_aievent 2023, systemuser, team, workflow). A choice without an entry has no formatted value here.
 */
export const optionLabels: Readonly<Record<string, Labels>> = {
  msdyn_aimodel: {
    statecode: { 0: 'Inactive', 1: 'Active' },
    statuscode: { 0: 'Inactive', 1: 'Active' },
    componentstate: { 0: 'Published', 1: 'Unpublished', 2: 'Deleted', 3: 'Deleted Unpublished' },
  },
  msdyn_aiconfiguration: {
    msdyn_type: { 190690000: 'TrainingConfiguration', 190690001: 'RunConfiguration' },
    statecode: { 0: 'Draft', 1: 'InProgress', 2: 'Done', 3: 'Failed' },
    statuscode: {
      0: 'Draft',
      1: 'Training',
      2: 'Cancelling',
      3: 'Publishing',
      4: 'Unpublishing',
      5: 'Deleting',
      6: 'Trained',
      7: 'Published',
      8: 'Scheduled',
      9: 'TrainFailed',
      10: 'PublishFailed',
      11: 'UnpublishFailed',
      12: 'CancelFailed',
      13: 'DeleteFailed',
      14: 'UnsuccessfulTraining',
    },
  },
  msdyn_aitemplate: { statecode: { 0: 'Active', 1: 'Inactive' } },
  msdyn_aibdatasetscontainer: activeFirst,
  msdyn_aibdataset: activeFirst,
  msdyn_aibfile: activeFirst,
  msdyn_aievent: {
    ...activeFirst,
    msdyn_consumptionsource: { 0: 'PowerAutomate', 1: 'PowerApps', 2: 'API' },
    msdyn_processingstatus: { 0: 'Processed', 1: 'Failed', 2: 'Processing' },
  },
  systemuser: {
    accessmode: {
      0: 'Read-Write',
      1: 'Administrative',
      2: 'Read',
      3: 'Support User',
      4: 'Non-interactive',
      5: 'Delegated Admin',
    },
  },
  team: {
    teamtype: { 0: 'Owner', 1: 'Access', 2: 'Security Group', 3: 'Office Group' },
    membershiptype: { 0: 'Members and guests', 1: 'Members', 2: 'Owners', 3: 'Guests' },
  },
  role: { isinherited: { 0: 'Team privileges only', 1: 'Direct User (Basic) access level and Team privileges' } },
  workflow: { statecode: { 0: 'Draft', 1: 'Activated' }, statuscode: { 1: 'Draft', 2: 'Activated' } },
};
