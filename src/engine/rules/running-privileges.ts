import type { PrivilegeAtDepth } from '../holders/privilege-holders.ts';

/**
 * What running a model takes beside rights on the model itself, by the rule that asks for it, as deep as it takes: rows of AI Event of one's own, and
 * every row of AI Template. Microsoft lists both tables for using a model; what happens without them stands nowhere.
 */
export const runningPrivileges = {
  'person-may-create-events': { table: 'msdyn_aievent', right: 'Create', depth: 'Basic' },
  'person-may-read-templates': { table: 'msdyn_aitemplate', right: 'Read', depth: 'Global' },
} as const satisfies Record<string, PrivilegeAtDepth>;
