import type { Context } from '../context.ts';
import { Fault } from '../store.ts';
import { addMember, removeMember } from './members.ts';
import { assignRole, withdrawRole } from './role-holders.ts';

interface Association {
  add(context: Context, leftId: string, rightId: string): void;
  remove(context: Context, leftId: string, rightId: string): void;
}

/** The many-to-many relationships whose references may be added and removed; left is the person or team (with members: the person). */
const associations: Readonly<Record<string, Association>> = {
  systemuserroles_association: {
    add: (context, person, role) => assignRole(context, { table: 'systemuser', id: person }, role),
    remove: (context, person, role) => withdrawRole(context, { table: 'systemuser', id: person }, role),
  },
  teamroles_association: {
    add: (context, team, role) => assignRole(context, { table: 'team', id: team }, role),
    remove: (context, team, role) => withdrawRole(context, { table: 'team', id: team }, role),
  },
  teammembership_association: {
    add: (context, person, team) => addMember(context, person, team),
    remove: (context, person, team) => removeMember(context, person, team),
  },
};

/** Joins two rows, as `POST …/$ref` does. Throws what Dataverse refuses. */
export function associate(context: Context, relationship: string, leftId: string, rightId: string): void {
  association(relationship).add(context, leftId, rightId);
}

/** Parts two rows, as `DELETE …/$ref` does. Throws what Dataverse refuses. */
export function disassociate(context: Context, relationship: string, leftId: string, rightId: string): void {
  association(relationship).remove(context, leftId, rightId);
}

function association(relationship: string): Association {
  const found = associations[relationship];
  if (found) return found;
  throw new Fault(405, '0x80040800', `References of '${relationship}' cannot be changed this way.`);
}
