export { type AddressSubject, environmentOrigin, recogniseAddress } from './address.ts';
export {
  currentOrganization,
  objectTypeCodes,
  principalAccess,
  principalAccessByOrigin,
  sharedPrincipals,
  whoAmI,
} from './ask.ts';
export { sendChangeSet } from './change-set.ts';
export { DataverseError } from './dataverse-error.ts';
export type { FlowUse } from './flow-uses.ts';
export { byVersion, modelState } from './model-state.ts';
export { type Patience, withPatience } from './patience.ts';
export { problemOf } from './problem-of.ts';
export { type Page, type ReadOptions, readAll, readPages, readRow } from './read.ts';
export { rightsOfMask } from './rights.ts';
export { findMadeByHand } from './roles/find-made-by-hand.ts';
export { personPrivileges, privilegeOn, rolePrivileges } from './roles/read-privileges.ts';
export { type ModelRowStates, readRowStates } from './row-states.ts';
export type { Send } from './send.ts';
export { sendDirect } from './send-direct.ts';
export { seeing } from './sights.ts';
export { tables } from './tables/all.ts';
export type { Column, ValueOf } from './tables/columns.ts';
export type { ColumnName, Row, Table } from './tables/define-table.ts';
export { tableNamed } from './tables/named.ts';
export { anyOf } from './tables/query.ts';
export { isCloudFlow } from './tables/workflow.ts';
export type { Found } from './units/unit-access.ts';
export { applyUnit, readUnits } from './units/units.ts';
export { withFallback } from './with-fallback.ts';
export { toWrites } from './write.ts';
