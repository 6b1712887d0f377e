/** What ids are made of: one prefix per kind, so that a reader of a log sees what an id belongs to. */
const prefixes = {
  organization: 'c0000000',
  businessunit: 'c0000001',
  systemuser: 'c0000002',
  team: 'c0000003',
  role: 'c0000004',
  privilege: 'c0000005',
  model: 'c0000006',
  template: 'c0000007',
  configuration: 'c0000008',
  container: 'c0000009',
  training: 'c000000a',
  workflow: 'c000000b',
  share: 'c000000c',
  join: 'c000000d',
  event: 'c000000e',
  entra: 'c000000f',
  position: 'c0000010',
  other: 'c0000011',
  agent: 'c0000012',
} as const;

/** A kind of row, as far as ids are concerned. */
export type IdKind = keyof typeof prefixes;

/** The nth id of a kind: a lower-case GUID that is always the same. */
export function idOf(kind: IdKind, number: number): string {
  return `${prefixes[kind]}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
