/** Platform names that test/fixtures/metadata does not hold, each with the page it stands on and the date it was read. */
export const namesBeyondMetadata: Readonly<Record<string, string>> = {
  // Every owned table has it; the Web API shows it only as the annotation lookuplogicalname.
  owneridtype: 'Common Data Model, applicationCommon: ownerIdType (github.com/microsoft/CDM), noted 2026-11',
  RemovePrivilegeRole:
    'learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/removeprivilegerole, noted 2026-11',
  AddMembersTeam:
    'learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/addmembersteam, noted 2026-11',
  RetrieveCurrentOrganization:
    'learn.microsoft.com/previous-versions/dynamicscrm-2016/developers-guide/mt608120(v=crm.8), noted 2026-11',
  // On no page of Microsoft's: seen in other people's published code.
  RetrievePrincipalAccessInfo: 'github.com/MscrmTools/MsCrmTools.AccessChecker, CrmAccess.cs at a9e6d67, noted 2026-11',
};
