/** Tables whose display name is one everyday word or is AI Builder's own, by display name. Source: entity reference on Microsoft Learn, noted 2026-11. */
const displayNames: Readonly<Record<string, string>> = {
  account: 'account',
  activity: 'activitypointer',
  'ai builder dataset': 'msdyn_aibdataset',
  'ai builder dataset file': 'msdyn_aibdatasetfile',
  'ai builder dataset record': 'msdyn_aibdatasetrecord',
  'ai builder datasets container': 'msdyn_aibdatasetscontainer',
  'ai builder feedback loop': 'msdyn_aibfeedbackloop',
  'ai builder file': 'msdyn_aibfile',
  'ai configuration': 'msdyn_aiconfiguration',
  'ai event': 'msdyn_aievent',
  'ai model': 'msdyn_aimodel',
  'ai template': 'msdyn_aitemplate',
  appointment: 'appointment',
  'business unit': 'businessunit',
  campaign: 'campaign',
  case: 'incident',
  contact: 'contact',
  contract: 'contract',
  email: 'email',
  fax: 'fax',
  goal: 'goal',
  incident: 'incident',
  invoice: 'invoice',
  lead: 'lead',
  letter: 'letter',
  mailbox: 'mailbox',
  note: 'annotation',
  opportunity: 'opportunity',
  order: 'salesorder',
  organization: 'organization',
  'phone call': 'phonecall',
  product: 'product',
  queue: 'queue',
  quote: 'quote',
  role: 'role',
  'security role': 'role',
  solution: 'solution',
  task: 'task',
  team: 'team',
  user: 'systemuser',
};

/** Further tables that are called by their logical names more than by others. Source: as above. */
const logicalNames =
  'activityparty|appmodule|asyncoperation|bot|botcomponent|calendar|canvasapp|competitor|connection|connectionreference|connectionrole|connector|customapi|customcontrol|duplicaterule|entitlement|environmentvariabledefinition|environmentvariablevalue|fieldpermission|fieldsecurityprofile|importfile|importjob|knowledgearticle|mailboxtrackingfolder|opportunityproduct|pluginassembly|plugintracelog|plugintype|position|pricelevel|principalobjectaccess|processstage|publisher|queueitem|quotedetail|roletemplate|salesliterature|salesorderdetail|savedquery|sdkmessageprocessingstep|sharepointdocumentlocation|sharepointsite|systemform|territory|transactioncurrency|userquery|usersettings|webresource|workflow';
const known = new Set([...Object.values(displayNames), ...logicalNames.split('|')]);

/** The table of every environment that a word names, by display name or logical name in any case; undefined for other words. */
export function knownTable(name: string | undefined): string | undefined {
  const word = name?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(displayNames, word)) return displayNames[word];
  return known.has(word) ? word : undefined;
}

/** Words that stand where a name could, and are none. */
const notNames = new Set(['and', 'entity', 'id', 'is', 'name', 'of', 'record', 'table', 'the', 'type', 'with', 'xxx']);

/**
 * The logical name that a message's table name stands for. Only what is certain: names with a publisher's prefix, names in lower
 * case, and display names of tables that every environment has; another display name may belong to any table.
 */
export function tableOf(name: string | undefined): string | undefined {
  const word = name?.trim();
  if (!word || notNames.has(word.toLowerCase())) return undefined;
  if (/^[a-z][a-z0-9]*_\w{1,100}$/i.test(word)) return word.toLowerCase();
  return knownTable(word) ?? (/^[a-z][a-z0-9]{2,100}$/.test(word) ? word : undefined);
}
