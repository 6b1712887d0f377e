import { type Answer, compile, type Depth, depths, type Facts, type Right, type Role } from '#engine';
import type { Need } from '../verdict/asked.ts';
import type { Look } from '../verdict/look.ts';
import type { Change } from './change.ts';
import { holdsRole, weightOf } from './held-roles.ts';
import { narrowed } from './narrowed.ts';
import { withChanges } from './with-changes.ts';

/** What is tried on facts, for one person. */
interface Attempt {
  look: Look;
  person: string;
  needs: readonly Need[];
}

/**
 * Every way of giving somebody what they lack, by one share, one role, one privilege made wider or one owner, or by a role or privilege together with a
 * share where neither does it alone. All of them, played through on the facts, make the answer yes; where facts that could not be read allow
 * no yes at all, they leave no clear no.
 */
export function accessCandidates(attempt: Attempt): Change[][] {
  const sure = candidates(attempt, (answer) => answer !== 'yes');
  return sure.length > 0 ? sure : candidates(attempt, (answer) => answer === 'no');
}

function candidates(attempt: Attempt, lacks: (answer: Answer) => boolean): Change[][] {
  const { look, person, needs } = attempt;
  const facts = narrowed(look.access.facts, { people: [person], records: rowsOf(needs) });
  const lacking = lackingAfter(facts, needs, { changes: [], lacks });
  if (lacking.length === 0) return [[]];
  const works = (changes: readonly Change[]) => lackingAfter(facts, needs, { changes, lacks }).length === 0;
  const teams = look.teamsOf(person).map(({ id }) => id);
  const theirs = sharesWith(person, lacking);
  const shares = [theirs, ...teams.map((team) => sharesWith(team, lacking))];
  const enabling = [...rolesToGive(attempt, lacking, teams), ...depthsToRaise(attempt, lacking)];
  const alone = [...shares, ...enabling, reassigned(person, lacking)].filter(works);
  // A share that works alone needs no role beside it, and a role that does no share.
  const both = alone.includes(theirs)
    ? []
    : enabling.filter((one) => !alone.includes(one)).map((one) => [...one, ...theirs]);
  return [...alone, ...both.filter(works)];
}

/** The rows that needs are about. */
export const rowsOf = (needs: readonly Need[]) => [...new Set(needs.map(({ record }) => record.id))];

/** Whether these changes give somebody everything they need. */
export function makesItWork({ access }: Look, needs: readonly Need[], changes: readonly Change[]): boolean {
  const people = [...new Set(needs.map(({ person }) => person))];
  const teams = changes.flatMap((change) => (change.kind === 'sign-in' ? [change.team] : []));
  const facts = narrowed(access.facts, { people, records: rowsOf(needs), teams });
  return lackingAfter(facts, needs, { changes, lacks: (answer) => answer !== 'yes' }).length === 0;
}

/** What is still lacking once changes were made. */
export function lackingAfter(
  facts: Facts,
  needs: readonly Need[],
  { changes, lacks }: { changes: readonly Change[]; lacks: (answer: Answer) => boolean },
): Need[] {
  const after = withChanges(facts, changes);
  const access = compile(after);
  const rows = new Map(after.records.map((row) => [row.id, row]));
  return needs.filter(({ person, right, record }) =>
    lacks(access.explainRow(person, right, rows.get(record.id) ?? record).answer),
  );
}

/** The shares that give somebody the rights they lack. */
export function sharesWith(principal: string, lacking: readonly Need[]): Change[] {
  const byRow = Map.groupBy(lacking, ({ record }) => record.id);
  return [...byRow].map(([record, needs]) => ({
    kind: 'share' as const,
    record,
    principal,
    rights: [...new Set(needs.map(({ right }) => right))],
  }));
}

function reassigned(person: string, lacking: readonly Need[]): Change[] {
  return [...new Set(lacking.map(({ record }) => record.id))].map((record) => ({
    kind: 'reassign',
    record,
    to: person,
  }));
}

/** How many roles that do the same for whoever lacks something are tried: those that add least. */
const mostAlike = 8;

/** Roles that hold any of what is lacking, for the person or a team of theirs. Access teams hold no roles. */
function rolesToGive({ look, person }: Attempt, lacking: readonly Need[], teams: readonly string[]): Change[][] {
  const holders = [look.people.get(person), ...teams.map((id) => look.teams.get(id))].flatMap((one) => one ?? []);
  const giving = [...look.roles.values()]
    .filter((role) => lacking.some(({ right, record }) => role.privileges?.[record.table]?.[right]))
    .filter((role) => !lacking.some(({ record }) => isAdministrative(role, record.table)));
  // An environment may have hundreds of roles, most of them alike in what is lacking.
  const alike = Map.groupBy(giving, (role) =>
    [role.memberInheritance, ...lacking.map(({ right, record }) => role.privileges?.[record.table]?.[right])].join(),
  );
  const tried = [...alike.values()].flatMap((roles) =>
    roles.sort((one, other) => weightOf(one) - weightOf(other)).slice(0, mostAlike),
  );
  return tried.flatMap((role) =>
    holders
      .filter((holder) => !('kind' in holder && holder.kind === 'access') && !holdsRole(holder, role.id))
      .map(({ id }): Change[] => [{ kind: 'give-role', role: role.id, principal: id }]),
  );
}

/** Whether a role is for administering a table: it changes, deletes, shares and gives away every row. Never a fix for using one. */
export function isAdministrative({ privileges, administrator }: Role, table: string): boolean {
  if (administrator) return true;
  const rights: readonly Right[] = ['Write', 'Delete', 'Share', 'Assign'];
  return rights.every((right) => privileges?.[table]?.[right] === 'Global');
}

/** Privileges of roles made in this environment that they hold, one depth after the other. */
function depthsToRaise({ look, person }: Attempt, lacking: readonly Need[]): Change[][] {
  const holders = [look.people.get(person), ...look.teamsOf(person).filter(({ kind }) => kind !== 'access')];
  const roles = [...look.roles.values()].filter(
    (role) => role.customizable === true && !role.managed && holders.some((holder) => holdsRole(holder, role.id)),
  );
  const wanted = [...new Map(lacking.map((need) => [`${need.record.table} ${need.right}`, need])).values()];
  return roles.flatMap((role) => depths.map((to) => raised(role, wanted, to)).filter((changes) => changes.length > 0));
}

function raised({ id: role, privileges }: Role, wanted: readonly Need[], to: Depth): Change[] {
  return wanted.flatMap(({ right, record: { table } }): Change[] => {
    const from = privileges?.[table]?.[right] ?? null;
    if (from !== null && depths.indexOf(from) >= depths.indexOf(to)) return [];
    return [{ kind: 'set-depth', role, table, right, from, to }];
  });
}
