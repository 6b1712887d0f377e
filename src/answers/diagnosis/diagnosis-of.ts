import {
  type Asked,
  type Claim,
  type DiagnosedWorld,
  type Diagnosis,
  diagnose,
  type Fix,
  type Grants,
  smallestFixes,
  worldOf,
} from '#diagnosis';
import type { Right } from '#engine';
import { indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';

/** What somebody else gains or loses by a fix. */
export interface OthersChange {
  person: Named;
  gains: readonly Right[];
  loses: readonly Right[];
  /** On how many rows. */
  count: number;
}

/** A fix as plain data, with names for the ids in its steps. */
export interface NamedFix extends Omit<Fix, 'grants'> {
  grants: Omit<Grants, 'others'> & { others: readonly OthersChange[]; othersCount: number };
}

/** A diagnosis with its fixes; `names` of every id that steps and needs speak of. */
export interface DiagnosisAnswer {
  diagnosis: Diagnosis;
  /** What the text said. */
  claims: readonly Claim[];
  /** What it turned on, for keeping: without names and ids. */
  world: DiagnosedWorld;
  fixes: readonly NamedFix[];
  /** Whether there may be fixes that were not asked for. */
  fixesToCome: boolean;
  names: Readonly<Record<string, string>>;
  /** The teams among those ids. */
  teams: readonly string[];
}

/** More than anybody reads; the number says how many there are. */
const mostOthers = 50;

/** What is asked: `claims` are the messages of a pasted text, if there is one. Fixes of a large environment take seconds: the cause alone comes at once. */
export interface DiagnosisQuestion {
  asked: Asked;
  claims: readonly Claim[];
  only: 'cause' | 'everything';
}

/** Why a model does not work for somebody, and, unless only the cause is wanted, the smallest fixes. */
export function diagnosisOf(known: Known, { asked, claims, only }: DiagnosisQuestion): DiagnosisAnswer {
  const diagnosis = diagnose(known.access, asked, claims);
  const found = only === 'cause' ? [] : smallestFixes(known.access, diagnosis);
  const fixes = found.map((fix) => namedFix(known, fix));
  const ids = idsIn(fixes.flatMap(({ steps }) => steps));
  const { teams } = indexOf(known);
  const name = (id: string) => named(indexOf(known), id);
  return {
    diagnosis,
    claims,
    world: worldOf(known.facts, {
      asked,
      needs: diagnosis.needs.map(({ record, ...need }) => ({ ...need, record: record.id })),
    }),
    fixes,
    fixesToCome: only === 'cause' && diagnosis.cause !== null,
    names: Object.fromEntries([asked.person, asked.model, ...ids].map((id) => [id, name(id).name])),
    teams: ids.filter((id) => teams.has(id)),
  };
}

function namedFix(known: Known, fix: Fix): NamedFix {
  const { others, ...grants } = fix.grants;
  const shown = others.slice(0, mostOthers).map(({ person, gains, loses, count }) => ({
    person: named(indexOf(known), person),
    gains,
    loses,
    count,
  }));
  const othersCount = new Set(others.map(({ person }) => person)).size;
  return { ...fix, grants: { ...grants, others: shown, othersCount } };
}

function idsIn(steps: readonly object[]): string[] {
  const values = steps.flatMap((step) => Object.entries(step));
  const about = new Set(['person', 'principal', 'record', 'role', 'team', 'model', 'to', 'app', 'flow']);
  return [...new Set(values.flatMap(([key, value]) => (about.has(key) && typeof value === 'string' ? [value] : [])))];
}
