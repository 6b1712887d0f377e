import { anyOf, isCloudFlow, type Row, type Table, tables } from '#dataverse';

/** Rows of another table, as far as this reading has them; null when it could not be read. */
export type RowsOf = <T extends Table>(table: T) => Promise<readonly Row<T>[] | null>;

/** How one table is read for an environment. */
export interface TableSync {
  table: Table;
  /** The condition on its rows; null means that there are none to ask for. Absent: all rows. */
  filter?: (rowsOf: RowsOf) => Promise<string | null>;
  /** The condition to fall back on when Dataverse refuses that one. */
  otherwise?: (rowsOf: RowsOf) => Promise<string | null>;
  /** A table its condition depends on: unreadable, this one is too. */
  after?: Table;
}

/**
 * The tables whose privileges matter here: models, containers, what hangs below containers, what running a model takes; and those whose
 * privileges tell how much of the environment the caller saw.
 */
const watchedTables = [
  tables.aiModel,
  tables.datasetsContainer,
  tables.dataset,
  tables.datasetFile,
  tables.datasetRecord,
  tables.aiFile,
  tables.fileAttachedData,
  tables.aiEvent,
  tables.aiTemplate,
  tables.role,
  tables.team,
  tables.workflow,
].map((table) => table.name);

/** What is read of an environment, in this order. */
export const syncTables: readonly TableSync[] = [
  { table: tables.organization },
  { table: tables.hierarchySecurityConfiguration, filter: onlyWithHierarchy },
  { table: tables.workflow, filter: async () => isCloudFlow },
  { table: tables.aiTemplate },
  { table: tables.aiModel },
  { table: tables.datasetsContainer },
  { table: tables.aiConfiguration },
  { table: tables.principalObjectAccess, filter: async () => sharesOfModels },
  { table: tables.businessUnit },
  { table: tables.position },
  { table: tables.systemUser },
  { table: tables.team },
  { table: tables.teamMembership },
  { table: tables.role },
  { table: tables.systemUserRoles },
  { table: tables.teamRoles },
  {
    table: tables.privilegeObjectTypeCodes,
    filter: async (rowsOf) => codesOf([...watchedTables, ...(await tablesOfModels(rowsOf))]),
    // A model may work on a table that is gone, and Dataverse refuses a condition that names one.
    otherwise: async () => codesOf(watchedTables),
  },
  {
    table: tables.privilege,
    after: tables.privilegeObjectTypeCodes,
    filter: (rowsOf) => aboutWatched(rowsOf, tables.privilege, 'id'),
  },
  {
    // An environment holds many thousands of role privileges; only those about our tables are asked for.
    table: tables.rolePrivileges,
    after: tables.privilegeObjectTypeCodes,
    filter: (rowsOf) => aboutWatched(rowsOf, tables.rolePrivileges, 'privilege'),
  },
];

/** Where hierarchy security is off there is nothing that it leaves out. */
async function onlyWithHierarchy(rowsOf: RowsOf): Promise<string | null> {
  return (await rowsOf(tables.organization))?.some(({ hierarchy }) => hierarchy) ? '' : null;
}

const sharesOfModels = anyOf(tables.principalObjectAccess, 'table', [
  tables.aiModel.name,
  tables.datasetsContainer.name,
  tables.workflow.name,
]);

function codesOf(names: readonly string[]): string {
  return anyOf(tables.privilegeObjectTypeCodes, 'table', [...new Set(names)]);
}

/** The tables that the makers of models had them work on. */
async function tablesOfModels(rowsOf: RowsOf): Promise<string[]> {
  const versions = (await rowsOf(tables.aiConfiguration)) ?? [];
  return versions.flatMap(({ sources }) => sources?.split(' ').filter(Boolean) ?? []);
}

async function aboutWatched<T extends Table>(
  rowsOf: RowsOf,
  table: T,
  column: keyof T['columns'] & string,
): Promise<string | null> {
  const codes = (await rowsOf(tables.privilegeObjectTypeCodes)) ?? [];
  const privileges = new Set(codes.flatMap((code) => code.privilege ?? []));
  return privileges.size === 0 ? null : anyOf(table, column, [...privileges]);
}
