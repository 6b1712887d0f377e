import { badQuery } from '../query/refusals.ts';
import { addMember } from '../security/members.ts';
import { done, type Operation } from './operation.ts';
import { entityParameter } from './parameters.ts';

/** Puts people into a team, all or none. Source: learn.microsoft.com webapi/reference/addmembersteam (2025). */
export const addMembersTeam: Operation = {
  name: 'AddMembersTeam',
  kind: 'action',
  boundTo: ['team'],
  run(context, call) {
    const { Members } = call.parameters;
    if (!Array.isArray(Members)) throw badQuery("The parameter 'Members' is missing or no list.");
    for (const member of Members) {
      const { table, id } = entityParameter(context, { ...call, parameters: { member } }, 'member');
      if (table !== 'systemuser') throw badQuery("The parameter 'Members' names somebody who is no user.");
      addMember(context, id, call.bound?.id ?? '');
    }
    return done;
  },
};
