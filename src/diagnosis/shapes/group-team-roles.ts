import { sentences } from '../shape.ts';

/** Teams of a group, and access teams, take only some roles or none. */
export const groupTeamRoles = sentences({
  id: 'group-team-roles',
  kind: 'other',
  doc: "Errors 0x80048350 and 0x80048331 of Microsoft's code lists (PA data-service-error-codes.md), noted 2026-11",
  needles: ['inheritable role', 'profiles to an access team', 'record to the access team'],
  before: 120,
  after: 80,
  patterns: [
    /group teams? can(?:not| only) be assigned|only[^.;]{0,60} inheritable roles?/i,
    /cannot assign roles or profiles to an access team/i,
    /cannot assign a record to the access team/i,
  ],
  examples: ['Cannot assign roles or profiles to an access team.'],
});
