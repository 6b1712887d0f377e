import type { Person, Team } from '../../facts.ts';
import { type Adjacency, type Turned, turned } from './adjacency.ts';
import { type Dictionary, dictionary, type Numbering } from './numbering.ts';

/** Everybody who can hold rights, numbered: people, then teams, then the organization, then whoever the facts name without listing them. */
export interface Principals {
  readonly people: number;
  /** The number of the organization; teams are numbered from `people` up to it. */
  readonly organization: number;
  /** The ids by number; grows as strangers are met. */
  readonly ids: readonly string[];
  /** The numbers of ids that the facts name; a team's where a person has the same id. */
  readonly at: Readonly<Dictionary>;
  find(id: string): number | undefined;
  /** The number of an id, a new one for a stranger: only while facts are being read. */
  numberOf(id: string): number;
}

/** Numbers people and teams. One dictionary has all of them, so that finding anybody is looking once. */
export function numberPrincipals(people: Numbering<Person>, teams: Numbering<Team>): Principals {
  const ids = [...people.list, ...teams.list].map(({ id }) => id);
  const organization = ids.push('organization') - 1;
  const at = dictionary();
  for (let n = 0; n < ids.length; n += 1) at[ids[n] ?? ''] = n;
  return {
    people: people.list.length,
    organization,
    ids,
    at,
    find: (id) => at[id],
    numberOf(id) {
      const known = at[id];
      if (known !== undefined) return known;
      at[id] = ids.length;
      return ids.push(id) - 1;
    },
  };
}

/** Who is a member of what, by number. */
export interface Memberships {
  readonly membersOf: Adjacency;
  /** The numbers of each principal's teams, ascending. */
  readonly teamsOf: Turned;
}

/** Reads the teams' members; one named twice counts once, and no team is a member of another. */
export function readMemberships(teams: readonly Team[], principals: Principals): Memberships {
  const total = teams.reduce((sum, team) => sum + (team.members?.length ?? 0), 0);
  const [members, lengths] = [new Uint32Array(total), new Uint32Array(teams.length)];
  const lastTeamOf = new Int32Array(principals.ids.length + total).fill(-1);
  let length = 0;
  for (let at = 0; at < teams.length; at += 1) {
    const before = length;
    for (const id of teams[at]?.members ?? []) {
      const member = principals.numberOf(id);
      const isTeam = member >= principals.people && member <= principals.organization;
      if (isTeam || lastTeamOf[member] === at) continue;
      lastTeamOf[member] = at;
      members[length] = member;
      length += 1;
    }
    lengths[at] = length - before;
  }
  const count = principals.ids.length;
  const start = new Uint32Array(count + 1);
  for (let n = 0; n < count; n += 1) start[n + 1] = (start[n] ?? 0) + (lengths[n - principals.people] ?? 0);
  const membersOf = { start, to: members.subarray(0, length) };
  return { membersOf, teamsOf: turned(membersOf, count) };
}
