import type { Gate, GateId } from '../verdict/gate.ts';
import { awaits, groupTeamsWithout } from '../verdict/gates/environment.ts';
import type { Look } from '../verdict/look.ts';
import type { Diagnosis } from '../verdict/verdict.ts';
import { accessCandidates, makesItWork } from './candidates.ts';
import type { Change, Errand } from './change.ts';
import { type Grants, grantsOf } from './grants.ts';

/** One way of giving what is lacking, with what it grants. */
export interface Way {
  changes: readonly Change[];
  errands?: readonly Errand[];
  grants: Grants;
  /** `member-of-group`: works only if the person is in the Entra group, which no fact tells. */
  onlyIf: 'member-of-group' | null;
}

const nothing: Grants = { rights: 0, privileges: 0, others: [], theirs: [], unclear: 0 };

/** How many ways of one kind are offered. */
const mostOfKind = 3;

/** The ways of giving everybody concerned what they lack, smallest first; one that does nothing where nobody lacks anything. */
export function waysToAccess(look: Look, { asked, needs }: Diagnosis, failing: readonly Gate[]): Way[] {
  const lacking = new Set(failing.flatMap(({ need }) => (need ? [need.person] : [])));
  if (lacking.size === 0) return [{ changes: [], grants: nothing, onlyIf: null }];
  const waysFor = (person: string): Way[] => {
    const wanted = needs.filter((need) => need.person === person);
    const candidates = accessCandidates({ look, person, needs: wanted });
    return ranked(candidates.map((changes) => ({ changes, grants: grantsOf(look, person, changes), onlyIf: null })));
  };
  const theirs = lacking.has(asked.person) ? waysFor(asked.person) : [{ changes: [], grants: nothing, onlyIf: null }];
  const others = [...lacking]
    .filter((person) => person !== asked.person)
    .flatMap((person) => waysFor(person).slice(0, 1));
  const unseen: readonly GateId[] = ['person-has-a-role', 'group-member-has-been-seen'];
  const visits = failing.some(({ id }) => unseen.includes(id)) ? firstVisits(look, { asked, needs }) : [];
  return [...visits, ...theirs].map((way) => others.reduce(joined, way));
}

/** Members of an Entra group are put into its team when they come for the first time: what the group was given waits for them there. */
function firstVisits(look: Look, { asked: { person }, needs }: Pick<Diagnosis, 'asked' | 'needs'>): Way[] {
  const wanted = needs.filter((need) => need.person === person);
  return groupTeamsWithout(look, person).flatMap((team): Way[] => {
    const changes: Change[] = [{ kind: 'sign-in', person, team: team.id }];
    if (!makesItWork(look, wanted, changes)) return [];
    return [{ changes, grants: nothing, onlyIf: awaits(team, person) ? null : 'member-of-group' }];
  });
}

/** The order among ways that grant the same. */
const kinds: readonly Change['kind'][] = ['share', 'give-role', 'set-depth', 'reassign'];

/** Smallest first: by rights on rows, then by privileges; of each kind the first few. */
function ranked(ways: readonly Way[]): Way[] {
  const kindOf = ({ changes }: Way) => Math.max(...changes.map(({ kind }) => kinds.indexOf(kind)));
  const sorted = [...ways].sort(
    (a, b) =>
      a.grants.rights - b.grants.rights ||
      a.grants.privileges - b.grants.privileges ||
      a.changes.length - b.changes.length ||
      kindOf(a) - kindOf(b),
  );
  const seen = new Map<string, number>();
  return sorted.filter(({ changes }) => {
    const shape = changes.map(({ kind }) => kind).join();
    const before = seen.get(shape) ?? 0;
    seen.set(shape, before + 1);
    return before < mostOfKind;
  });
}

function joined(way: Way, other: Way): Way {
  const { rights, privileges, others, theirs, unclear } = way.grants;
  return {
    ...way,
    changes: [...way.changes, ...other.changes],
    grants: {
      rights: rights + other.grants.rights,
      privileges: privileges + other.grants.privileges,
      others: [...others, ...other.grants.others],
      theirs,
      unclear: unclear + other.grants.unclear,
    },
  };
}
