import { aiConfiguration } from './ai-configuration.ts';
import { aiEvent } from './ai-event.ts';
import { aiFile } from './ai-file.ts';
import { aiModel } from './ai-model.ts';
import { aiTemplate } from './ai-template.ts';
import { bot } from './bot.ts';
import { botComponent } from './bot-component.ts';
import { botComponentModels } from './bot-component-models.ts';
import { businessUnit } from './business-unit.ts';
import { dataset } from './dataset.ts';
import { datasetFile } from './dataset-file.ts';
import { datasetRecord } from './dataset-record.ts';
import { datasetsContainer } from './datasets-container.ts';
import { fileAttachedData } from './file-attached-data.ts';
import { hierarchySecurityConfiguration } from './hierarchy-security-configuration.ts';
import { organization } from './organization.ts';
import { position } from './position.ts';
import { principalObjectAccess } from './principal-object-access.ts';
import { privilege } from './privilege.ts';
import { privilegeObjectTypeCodes } from './privilege-object-type-codes.ts';
import { role } from './role.ts';
import { rolePrivileges } from './role-privileges.ts';
import { systemUser } from './system-user.ts';
import { systemUserRoles } from './system-user-roles.ts';
import { team } from './team.ts';
import { teamMembership } from './team-membership.ts';
import { teamRoles } from './team-roles.ts';
import { workflow } from './workflow.ts';

/** Every table the extension reads, by our name. What events and training documents are about is not among their columns on purpose. */
export const tables = {
  aiModel,
  aiTemplate,
  aiConfiguration,
  aiEvent,
  datasetsContainer,
  dataset,
  datasetFile,
  datasetRecord,
  aiFile,
  fileAttachedData,
  systemUser,
  team,
  teamMembership,
  businessUnit,
  role,
  rolePrivileges,
  privilege,
  privilegeObjectTypeCodes,
  systemUserRoles,
  teamRoles,
  principalObjectAccess,
  position,
  organization,
  hierarchySecurityConfiguration,
  workflow,
  bot,
  botComponent,
  botComponentModels,
} as const;
