import { type Missing, pages, type RightExplanation } from '#engine';
import type { Need } from '../asked.ts';
import { gate } from '../define-gate.ts';
import type { Gate, GateId } from '../gate.ts';
import type { Look } from '../look.ts';

/** The privilege for each right that is needed, once for each table. */
export function privilegeGates(look: Look, needs: readonly Need[]): Gate[] {
  const seen = new Set<string>();
  return needs.flatMap((need) => {
    const { person, right, record } = need;
    const key = `${person} ${right} ${record.table}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { answer, unknown } = look.access.holds(person, right, record.table);
    const about = aboutNeed(look, need);
    const cites = [pages.recordAccess, pages.aiBuilderSecurity];
    const rule = 'privilege-is-held';
    if (answer !== 'yes') {
      const verdict = answer === 'no' ? 'fail' : 'cannot-tell';
      return [gate(rule, verdict, { ...about, missing: unknown, rule, cites })];
    }
    return [gate(rule, 'pass', { ...about, rule, cites }), ...onlyForTheTeam(look, need)];
  });
}

/** A role of a team that does not reach its members: it counts for what the team owns, and for nothing else. */
function onlyForTheTeam(look: Look, need: Need): Gate[] {
  const stop = piece(explained(look, need), 'role-reaches-team-members');
  if (!stop) return [];
  const { role = '', team = '' } = stop.data;
  const about = aboutNeed(look, need);
  return [
    gate('role-reaches-team-members', 'fail', {
      ...about,
      data: { ...about.data, role: look.see('role', role).name, team: look.see('team', team).name },
      evidence: [...about.evidence, look.see('team', team), look.see('role', role)],
      rule: 'role-reaches-team-members',
      cites: [pages.securityRoles],
    }),
  ];
}

/** Whether each needed row is reached, and what keeps them from it otherwise. */
export function recordGates(look: Look, needs: readonly Need[], model: string): Gate[] {
  return needs.flatMap((need) => {
    const found = explained(look, need);
    const about = aboutNeed(look, need);
    const own: GateId = need.record.id === model ? 'row-is-owned-or-shared' : 'training-data-is-shared';
    const rests = { ...about, rule: 'row-is-owned-or-shared', cites: [pages.recordAccess, pages.shareModel] };
    // Whoever is stopped as a person may still be reached: their paths sleep.
    if (found.paths.length > 0) {
      const missing = found.answer === 'cannot-tell' ? found.unknown : [];
      return [
        gate(own, missing.length > 0 ? 'cannot-tell' : 'pass', { ...rests, ...pathData(look, about, found), missing }),
      ];
    }
    if (found.answer === 'cannot-tell') return [gate(own, 'cannot-tell', { ...rests, missing: found.unknown })];
    return [...elsewhere(look, need, found), ...notReached(look, need, own, found)];
  });
}

function notReached(look: Look, need: Need, own: GateId, found: RightExplanation): Gate[] {
  const about = aboutNeed(look, need);
  const shared = rightsShared(look, need);
  // Of a row that is theirs, or shared with this right, only the privilege is missing: its gate says so.
  if (isTheirs(look, need) || shared.includes(need.right)) return [];
  const id = shared.length > 0 && own === 'row-is-owned-or-shared' ? 'share-gives-the-right' : own;
  const data = { ...about.data, shared: shared.join(', '), ...throughReports(look, found) };
  return [
    gate(id, 'fail', {
      ...about,
      data,
      rule: 'row-is-owned-or-shared',
      cites: [pages.recordAccess, pages.shareModel],
    }),
  ];
}

/** What the engine says of whoever stands above those whose rows they are. */
const ofHierarchy = [
  'hierarchy-covers-the-table',
  'hierarchy-reaches-so-far-down',
  'hierarchy-gives-the-right',
  'managers-write-so-far-down',
  'manager-is-above-the-report',
];

/** Why standing above the owner, or above somebody it is shared with, does not help: which gate, and below whom it is. */
function throughReports(look: Look, { missing }: RightExplanation): { hierarchy?: string; report?: string } {
  const stop = missing.find(({ rule }) => ofHierarchy.includes(rule));
  return stop ? { hierarchy: stop.rule, report: look.see('person', stop.data.report ?? '').name } : {};
}

/** A role that reaches a business unit, but not the row's. */
function elsewhere(look: Look, need: Need, found: RightExplanation): Gate[] {
  const stop = piece(found, 'role-is-in-the-rows-business-unit');
  if (!stop) return [];
  const { role = '', depth = '', unit = '', from = '' } = stop.data;
  const about = aboutNeed(look, need);
  const unitName = (id: string) => look.access.facts.businessUnits?.find((one) => one.id === id)?.name || id;
  return [
    gate('role-is-in-the-rows-business-unit', 'fail', {
      ...about,
      data: { ...about.data, role: look.see('role', role).name, depth, unit: unitName(unit), from: unitName(from) },
      evidence: [...about.evidence, look.see('role', role)],
      rule: 'role-is-in-the-rows-business-unit',
      cites: [pages.recordAccess],
    }),
  ];
}

/** The rights on a row that are shared with somebody, with a team of theirs or with everybody. */
export function rightsShared(look: Look, { person, record }: Pick<Need, 'person' | 'record'>): string[] {
  const principals = new Set([person, 'organization', ...look.teamsOf(person).map(({ id }) => id)]);
  const shares = (look.access.facts.shares ?? []).filter(
    (share) => share.record === record.id && principals.has(share.principal),
  );
  return [...new Set(shares.flatMap(({ rights, inherited = [] }) => [...rights, ...inherited]))];
}

function isTheirs(look: Look, { person, record }: Need): boolean {
  return record.owner === person || look.teamsOf(person).some(({ id }) => id === record.owner);
}

function explained(look: Look, { person, right, record }: Need): RightExplanation {
  return look.access.explainRow(person, right, record);
}

function piece({ missing }: RightExplanation, rule: string): Missing | undefined {
  return missing.find((one) => one.rule === rule);
}

type About = Required<Pick<Gate, 'need' | 'data' | 'evidence'>>;

function aboutNeed(look: Look, need: Need): About {
  const person = look.see('person', need.person);
  const row = look.see('row', need.record.id);
  const owner = look.people.get(need.record.owner ?? '') ?? look.teams.get(need.record.owner ?? '');
  const data = {
    person: person.name,
    right: need.right,
    row: row.name,
    table: need.record.table,
    owner: owner?.name ?? '',
  };
  return { need, data, evidence: [person, row] };
}

/** How they reach it: the role, team or share behind each path. */
function pathData(look: Look, about: About, { paths }: RightExplanation): About {
  const through = paths.flatMap(({ via, role }) => [
    ...(via && look.teams.has(via) ? [look.see('team', via)] : []),
    ...(role ? [look.see('role', role)] : []),
  ]);
  const evidence = [...new Map([...about.evidence, ...through].map((one) => [`${one.kind} ${one.id}`, one])).values()];
  return { ...about, data: { ...about.data, paths: [...new Set(paths.map(({ kind }) => kind))].join(', ') }, evidence };
}
