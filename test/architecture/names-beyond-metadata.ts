/** Platform names that test/fixtures/metadata does not hold, each with the page it stands on and the date it was read. */
export const namesBeyondMetadata: Readonly<Record<string, string>> = {
  RetrieveCurrentOrganization:
    'learn.microsoft.com/previous-versions/dynamicscrm-2016/developers-guide/mt608120(v=crm.8), read 2026-11',
};
