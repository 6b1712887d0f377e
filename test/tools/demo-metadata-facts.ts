import type { CascadeType, Ownership, Relationship } from '../../src/demo/metadata.ts';

/**
 * What the demo organisation knows about its tables beyond `test/fixtures/metadata/tables.json`.
 * The keys are the tables it has; the values their display names (learn.microsoft.com, Dataverse table reference, and the AI Builder
 * "Security" page, 1/14/2026). Intersection tables have none.
 */
export const displayNames: Readonly<Record<string, string>> = {
  msdyn_aimodel: 'AI Model',
  msdyn_aitemplate: 'AI Template',
  msdyn_aiconfiguration: 'AI Configuration',
  msdyn_aibdatasetscontainer: 'AI Builder Datasets Container',
  msdyn_aibdataset: 'AI Builder Dataset',
  msdyn_aibdatasetfile: 'AI Builder Dataset File',
  msdyn_aibdatasetrecord: 'AI Builder Dataset Record',
  msdyn_aibfile: 'AI Builder File',
  msdyn_aibfileattacheddata: 'AI Builder File Attached Data',
  msdyn_aibfeedbackloop: 'AI Builder Feedback Loop',
  msdyn_aievent: 'AI Event',
  account: 'Account',
  contact: 'Contact',
  systemuser: 'User',
  team: 'Team',
  teammembership: '',
  businessunit: 'Business Unit',
  role: 'Security Role',
  roleprivileges: '',
  privilege: 'Privilege',
  privilegeobjecttypecodes: '',
  systemuserroles: '',
  teamroles: '',
  principalobjectaccess: '',
  organization: 'Organization',
  workflow: 'Process',
  canvasapp: 'Canvas App',
  position: 'Position',
  hierarchysecurityconfiguration: 'Hierarchy Security Configuration',
  bot: 'Copilot',
  botcomponent: 'Copilot component',
  botcomponent_msdyn_aimodel: '',
};

/**
 * Ownership where tables.json says nothing. User-owned tables allow the depths B L D G in `roles.json` (`allowedDepths`), organisation-owned
 * ones only G; `systemuser` is business-owned and `principalobjectaccess` has none (learn.microsoft.com, Dataverse table reference, 2/2024);
 * the intersection tables and the privilege catalogue have no owner columns.
 */
export const ownershipBeyondTables: Readonly<Record<string, Ownership>> = {
  msdyn_aibdataset: 'UserOwned',
  msdyn_aievent: 'UserOwned',
  account: 'UserOwned',
  contact: 'UserOwned',
  workflow: 'UserOwned',
  canvasapp: 'UserOwned',
  systemuser: 'BusinessOwned',
  organization: 'OrganizationOwned',
  position: 'OrganizationOwned',
  teammembership: 'None',
  roleprivileges: 'None',
  privilege: 'None',
  privilegeobjecttypecodes: 'None',
  systemuserroles: 'None',
  teamroles: 'None',
  principalobjectaccess: 'None',
};

/** Tables with change tracking on. Off for the AI tables; on for the standard Account and Contact (Dataverse table reference). */
export const changeTracked: readonly string[] = ['account', 'contact'];

/** Documented alternate keys (learn.microsoft.com, "Work with Microsoft Entra ID group teams", webapi/aad-group-team). */
export const alternateKeys: Readonly<Record<string, readonly (readonly string[])[]>> = {
  team: [['azureactivedirectoryobjectid', 'membershiptype']],
  systemuser: [['azureactivedirectoryobjectid']],
};

/** Many-to-many relationships: the intersection table and, per table, its id column in it. */
export const manyToMany: Readonly<Record<string, { via: string; ends: Readonly<Record<string, string>> }>> = {
  systemuserroles_association: { via: 'systemuserroles', ends: { systemuser: 'systemuserid', role: 'roleid' } },
  teamroles_association: { via: 'teamroles', ends: { team: 'teamid', role: 'roleid' } },
  teammembership_association: { via: 'teammembership', ends: { team: 'teamid', systemuser: 'systemuserid' } },
  roleprivileges_association: { via: 'roleprivileges', ends: { role: 'roleid', privilege: 'privilegeid' } },
  botcomponent_msdyn_aimodel: {
    via: 'botcomponent_msdyn_aimodel',
    ends: { botcomponent: 'botcomponentid', msdyn_aimodel: 'msdyn_aimodelid' },
  },
};

/** The lookup column behind a collection where more than one column of the child points to the parent. */
export const columnOfCollection: Readonly<Record<string, string>> = {
  msdyn_aiconfiguration_msdyn_aiconfiguration: 'msdyn_trainedmodelaiconfigurationpareid',
  msdyn_createdfromconfiguration_msdyn_toconfiguration: 'msdyn_createdfromconfigurationid',
  msdyn_retrainworkflow_msdyn_toaimodel: 'msdyn_retrainworkflowid',
  msdyn_scheduleinferenceworkflow_msdyn_toaimodel: 'msdyn_scheduleinferenceworkflowid',
  workflow_active_workflow: 'activeworkflowid',
  workflow_parent_workflow: 'parentworkflowid',
  role_parent_role: 'parentroleid',
  role_parent_root_role: 'parentrootroleid',
};

const noneBut = (onDelete: CascadeType) =>
  ({ assign: 'NoCascade', share: 'NoCascade', unshare: 'NoCascade', reparent: 'NoCascade', delete: onDelete }) as const;
const all = {
  assign: 'Cascade',
  share: 'Cascade',
  unshare: 'Cascade',
  reparent: 'Cascade',
  delete: 'Cascade',
} as const;

/**
 * Cascades as the table reference prints them (powerapps-docs, reference/entities: msdyn_aimodel and msdyn_aibdatasetscontainer 2/2023,
 * msdyn_aibdataset 2021, newest pages for msdyn_aiconfiguration, msdyn_aievent and msdyn_aitemplate). Where generations differ: the newest.
 * A lookup without an entry is taken as referential: nothing cascades and a delete empties it.
 */
export const relationships: readonly Relationship[] = [
  one(
    'msdyn_AIBDatasetsContainer_msdyn_AIModelI',
    'msdyn_aimodel',
    'msdyn_aibdatasetscontainer',
    'msdyn_aimodelid',
    noneBut('Cascade'),
  ),
  one(
    'msdyn_aimodel_msdyn_aiconfiguration',
    'msdyn_aimodel',
    'msdyn_aiconfiguration',
    'msdyn_aimodelid',
    noneBut('Cascade'),
  ),
  one(
    'msdyn_AIBFeedbackLoop_msdyn_AIModel',
    'msdyn_aimodel',
    'msdyn_aibfeedbackloop',
    'msdyn_aimodelid',
    noneBut('Cascade'),
  ),
  one('msdyn_aimodel_msdyn_aievent', 'msdyn_aimodel', 'msdyn_aievent', 'msdyn_aimodelid', noneBut('RemoveLink')),
  one('msdyn_aitemplate_msdyn_aimodel', 'msdyn_aitemplate', 'msdyn_aimodel', 'msdyn_templateid', noneBut('Restrict')),
  one(
    'msdyn_retrainworkflow_msdyn_toaimodel',
    'workflow',
    'msdyn_aimodel',
    'msdyn_retrainworkflowid',
    noneBut('RemoveLink'),
  ),
  one(
    'msdyn_scheduleinferenceworkflow_msdyn_toaimodel',
    'workflow',
    'msdyn_aimodel',
    'msdyn_scheduleinferenceworkflowid',
    noneBut('RemoveLink'),
  ),
  one(
    'msdyn_AIBDataset_msdyn_AIBDatasetsContain',
    'msdyn_aibdatasetscontainer',
    'msdyn_aibdataset',
    'msdyn_aibdatasetscontainerid',
    all,
  ),
  one(
    'msdyn_AIBFile_msdyn_AIBDatasetsCont',
    'msdyn_aibdatasetscontainer',
    'msdyn_aibfile',
    'msdyn_aibdatasetscontainerid',
    all,
  ),
  one('msdyn_AIBDatasetFile_msdyn_AIBDatas', 'msdyn_aibdataset', 'msdyn_aibdatasetfile', 'msdyn_aibdatasetid', all),
  one(
    'msdyn_AIBDatasetRecord_msdyn_AIBDataset',
    'msdyn_aibdataset',
    'msdyn_aibdatasetrecord',
    'msdyn_aibdatasetsid',
    all,
  ),
  one(
    'msdyn_AIBFileAttachedData_msdyn_AIB',
    'msdyn_aibdatasetfile',
    'msdyn_aibfileattacheddata',
    'msdyn_aibdatasetfileid',
    all,
  ),
  one(
    'msdyn_AIBDatasetFile_msdyn_AIBuilde',
    'msdyn_aibfile',
    'msdyn_aibdatasetfile',
    'msdyn_aibfileid',
    noneBut('RemoveLink'),
  ),
  one(
    'msdyn_aiconfiguration_msdyn_aiconfiguration',
    'msdyn_aiconfiguration',
    'msdyn_aiconfiguration',
    'msdyn_trainedmodelaiconfigurationpareid',
    noneBut('Restrict'),
  ),
];

function one(
  schemaName: string,
  parent: string,
  child: string,
  column: string,
  cascades: Omit<Relationship, 'schemaName' | 'parent' | 'child' | 'column'>,
): Relationship {
  return { schemaName, parent, child, column, ...cascades };
}
