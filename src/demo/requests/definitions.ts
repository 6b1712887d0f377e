import type { Table } from '../metadata.ts';
import { compileFilter } from '../query/filter.ts';
import { queryOptions } from '../query/options.ts';
import { badQuery, noSuchProperty, noSuchSegment } from '../query/refusals.ts';
import type { Session } from '../session.ts';
import { Fault } from '../store.ts';
import { type ApiAnswer, type ApiRequest, json } from './exchange.ts';
import type { Segment } from './path.ts';

/** The properties of EntityMetadata that are served, as a table of their own so that `$filter` and `$select` read them like any other. */
const entityMetadata: Table = {
  logicalName: 'EntityMetadata',
  schemaName: 'EntityMetadata',
  displayName: 'EntityMetadata',
  entitySet: 'EntityDefinitions',
  primaryId: 'MetadataId',
  primaryName: null,
  objectTypeCode: 0,
  ownership: 'None',
  changeTracking: false,
  columns: {
    MetadataId: 'Uniqueidentifier',
    LogicalName: 'String',
    SchemaName: 'String',
    EntitySetName: 'String',
    ObjectTypeCode: 'Integer',
    PrimaryIdAttribute: 'String',
    PrimaryNameAttribute: 'String',
    OwnershipType: 'String',
    ChangeTrackingEnabled: 'Boolean',
    DisplayName: 'Virtual',
    Privileges: 'Virtual',
  },
  navigation: {},
  collections: {},
  keys: [],
  labels: {},
};

/** `EntityDefinitions`, `EntityDefinitions(LogicalName='…')` and its `/Privileges`. */
export function entityDefinitions(
  session: Session,
  request: ApiRequest,
  segment: Segment,
  rest: readonly Segment[],
): ApiAnswer {
  const options = queryOptions(request.search);
  const properties = options.select ?? Object.keys(entityMetadata.columns);
  for (const property of properties)
    if (!(property in entityMetadata.columns)) throw noSuchProperty(property, 'EntityMetadata');
  if (options.expand.length > 0 || options.orderby.length > 0)
    throw badQuery('EntityDefinitions takes only $select and $filter here.');
  const shape = (row: Record<string, unknown>) =>
    Object.fromEntries([...properties, 'MetadataId'].map((property) => [property, row[property] ?? null]));
  const context = `${session.base}$metadata#EntityDefinitions`;
  if (segment.args === null) {
    const keep =
      options.filter === undefined
        ? () => true
        : compileFilter(session, entityMetadata, options.filter, options.aliases);
    const rows = Object.values(session.metadata.tables).map((table) => definition(session, table));
    return json({ '@odata.context': context, value: rows.filter(keep).map(shape) });
  }
  const name = /^LogicalName='([^']*)'$/.exec(segment.args)?.[1];
  const table = Object.values(session.metadata.tables).find(({ logicalName }) => logicalName === name);
  if (!table) throw new Fault(404, '0x80060888', `Could not find an entity with name ${name ?? segment.args}.`);
  const [property] = rest;
  if (!property) return json({ '@odata.context': `${context}/$entity`, ...shape(definition(session, table)) });
  if (property.name !== 'Privileges' || rest.length > 1) throw noSuchSegment(property.name);
  return json({ '@odata.context': `${context}('${name}')/Privileges`, value: privileges(session, table) });
}

/** `RelationshipDefinitions(SchemaName='…')`, with or without the cast to OneToManyRelationshipMetadata: who points to whom, and the cascades. */
export function relationshipDefinitions(session: Session, segment: Segment): ApiAnswer {
  const name = /^SchemaName='([^']*)'$/.exec(segment.args ?? '')?.[1];
  const found = session.metadata.relationships.find(({ schemaName }) => schemaName === name);
  if (!found) throw new Fault(404, '0x80060888', `Could not find a relationship with name ${name ?? ''}.`);
  return json({
    '@odata.context': `${session.base}$metadata#RelationshipDefinitions/Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata/$entity`,
    '@odata.type': '#Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata',
    SchemaName: found.schemaName,
    ReferencedEntity: found.parent,
    ReferencingEntity: found.child,
    ReferencingAttribute: found.column,
    CascadeConfiguration: {
      Assign: found.assign,
      Delete: found.delete,
      Reparent: found.reparent,
      Share: found.share,
      Unshare: found.unshare,
    },
  });
}

function definition(session: Session, table: Table): Record<string, unknown> {
  const label = { Label: table.displayName, LanguageCode: 1033 };
  return {
    // Real ids differ per organisation; this one is stable and recognisable.
    MetadataId: `00000000-0000-0000-0000-${table.objectTypeCode.toString(16).padStart(12, '0')}`,
    LogicalName: table.logicalName,
    SchemaName: table.schemaName,
    EntitySetName: table.entitySet,
    ObjectTypeCode: table.objectTypeCode,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    OwnershipType: table.ownership,
    ChangeTrackingEnabled: table.changeTracking,
    DisplayName:
      table.displayName === ''
        ? { LocalizedLabels: [], UserLocalizedLabel: null }
        : { LocalizedLabels: [label], UserLocalizedLabel: label },
    Privileges: privileges(session, table),
  };
}

/** SecurityPrivilegeMetadata of a table, from the same rows that `privileges` and `privilegeobjecttypecodesset` show. */
function privileges(session: Session, table: Table): Record<string, unknown>[] {
  return session.store.where('privilegeobjecttypecodes', 'objecttypecode', table.logicalName).flatMap((code) => {
    const row = session.store.get('privilege', String(code.privilegeid));
    if (!row) return [];
    return {
      Name: row.name,
      PrivilegeId: row.privilegeid,
      PrivilegeType: privilegeTypes[Number(row.accessright)] ?? 'None',
      CanBeBasic: row.canbebasic ?? false,
      CanBeLocal: row.canbelocal ?? false,
      CanBeDeep: row.canbedeep ?? false,
      CanBeGlobal: row.canbeglobal ?? false,
    };
  });
}

/** `privilege.accessright` → PrivilegeType (the AccessRights numbers, learn.microsoft.com, AccessRights enum). */
const privilegeTypes: Readonly<Record<number, string>> = {
  1: 'Read',
  2: 'Write',
  4: 'Append',
  16: 'AppendTo',
  32: 'Create',
  65536: 'Delete',
  262144: 'Share',
  524288: 'Assign',
};
