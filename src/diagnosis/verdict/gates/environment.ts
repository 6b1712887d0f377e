import { pages, type Team } from '#engine';
import type { Need } from '../asked.ts';
import { gate } from '../define-gate.ts';
import type { Gate } from '../gate.ts';
import type { Look } from '../look.ts';
import { gatePages } from '../pages.ts';

/** Dataverse's access modes of accounts that reach settings and no data, and that change nothing. Source: "Create users", learn.microsoft.com, 5/29/2025. */
const administrative = 1;
const readOnly = 2;

/** Whether somebody can be in the environment at all: a member, enabled, licensed, of a kind that reaches data, with any role. */
export function environmentGates(look: Look, person: string, needs: readonly Need[]): Gate[] {
  const changes = needs.some(({ right }) => right !== 'Read');
  const known = look.people.get(person);
  const about = { evidence: [look.see('person', person)], data: { person: look.see('person', person).name } };
  const licensed = gate('person-is-licensed', 'not-checked', { ...about, cites: [gatePages.addUsers] });
  if (!known) {
    const missing = look.unknown.of('people', person);
    const verdict = missing.length > 0 ? 'cannot-tell' : 'fail';
    return [gate('person-is-a-member', verdict, { ...about, missing, cites: [gatePages.addUsers] }), licensed];
  }
  const disabled = stops(known.disabled, look.unknown.of('people', person, 'disabled'));
  const mode =
    known.accessMode === undefined
      ? undefined
      : known.accessMode === administrative || (known.accessMode === readOnly && changes);
  const kept = stops(mode, look.unknown.of('people', person, 'accessMode'));
  const rests = { ...about, cites: [pages.createUsers] };
  return [
    gate('person-is-a-member', 'pass', { ...about, cites: [gatePages.addUsers] }),
    gate('person-is-active', disabled.verdict, { ...rests, ...disabled, rule: 'person-is-active' }),
    licensed,
    gate('access-mode-allows-use', kept.verdict, {
      ...rests,
      ...kept,
      data: { ...about.data, ...kindOfAccount(known.accessMode) },
      rule: 'access-mode-allows-use',
    }),
    ...awaited(look, person, needs),
    anyRole(look, person),
  ];
}

/** What an account that is held up is for, where that is known. */
function kindOfAccount(accessMode: number | undefined): { of?: string } {
  if (accessMode === administrative) return { of: 'administrative' };
  return accessMode === readOnly ? { of: 'read' } : {};
}

/** The groups that somebody is in without having come since, where that is what is missing. */
function awaited(look: Look, person: string, needs: readonly Need[]): Gate[] {
  const teams = [...look.teams.values()].filter((team) => awaits(team, person));
  const matters = needs.some(({ right, record }) =>
    look.access.explainRow(person, right, record).missing.some(({ rule }) => rule === 'member-has-been-seen'),
  );
  if (!matters) return [];
  return [
    gate('group-member-has-been-seen', 'fail', {
      data: { person: look.see('person', person).name, team: teams.map(({ id, name = id }) => name).join(', ') },
      evidence: [look.see('person', person), ...teams.map(({ id }) => look.see('team', id))],
      rule: 'member-has-been-seen',
      cites: [gatePages.groupTeams],
    }),
  ];
}

/** Whether a group's team takes somebody in as soon as they come. */
export function awaits({ awaits = [], members = [] }: Team, person: string): boolean {
  return awaits.includes(person) && !members.includes(person);
}

/** The Entra group teams that somebody is not seen in: they may be in the group, and are seen there once they have signed in. */
export function groupTeamsWithout({ teams }: Look, person: string): Team[] {
  return [...teams.values()].filter(
    ({ kind, members }) => (kind === 'entra' || kind === 'office') && !members?.includes(person),
  );
}

function stops(yes: boolean | undefined, open: readonly string[]): Pick<Gate, 'verdict' | 'missing'> {
  if (yes === undefined && open.length > 0) return { verdict: 'cannot-tell', missing: open };
  return { verdict: yes ? 'fail' : 'pass', missing: [] };
}

function anyRole(look: Look, person: string): Gate {
  const holders = [look.people.get(person), ...look.teamsOf(person).filter(({ kind }) => kind !== 'access')];
  const held = holders.flatMap((holder) => holder?.roles ?? []);
  const roles = [...new Set(held.map((role) => (typeof role === 'string' ? role : role.role)))];
  const open = [
    ...look.unknown.of('people', person, 'roles'),
    ...look.unknown.of('teams'),
    ...[...look.teams.keys()].flatMap((team) => [
      ...look.unknown.of('teams', team, 'members'),
      ...look.unknown.of('teams', team, 'roles'),
    ]),
  ];
  const data = {
    person: look.see('person', person).name,
    roles: roles.map((role) => look.see('role', role).name).join(', '),
    groups: groupTeamsWithout(look, person)
      .filter((team) => (team.roles ?? []).length > 0)
      .map(({ id, name = id }) => name)
      .join(', '),
  };
  const evidence = [look.see('person', person), ...roles.map((role) => look.see('role', role))];
  const cites = [gatePages.addUsers, gatePages.groupTeams];
  if (roles.length > 0) return gate('person-has-a-role', 'pass', { data, evidence, cites });
  const missing = [...new Set(open)];
  return gate('person-has-a-role', missing.length > 0 ? 'cannot-tell' : 'fail', { data, evidence, missing, cites });
}
