import {
  type Asked,
  type Claim,
  type Diagnosis,
  decode,
  diagnose,
  type Fix,
  type Grants,
  smallestFixes,
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
  claims: readonly Claim[];
  fixes: readonly NamedFix[];
  names: Readonly<Record<string, string>>;
  /** The teams among those ids. */
  teams: readonly string[];
}

/** More than anybody reads; the number says how many there are. */
const mostOthers = 50;

/** Why a model does not work for somebody, and the smallest fixes; a pasted text, where there is one, is read for what it says. */
export function diagnosisOf(known: Known, { asked, text }: { asked: Asked; text: string }): DiagnosisAnswer {
  const { more, ...first } = decode(text);
  const claims = text.trim() === '' ? [] : [first, ...more];
  const diagnosis = diagnose(known.access, asked, claims);
  const fixes = smallestFixes(known.access, diagnosis).map((fix) => namedFix(known, fix));
  const ids = idsIn(fixes.flatMap(({ steps }) => steps));
  const { teams } = indexOf(known);
  const name = (id: string) => named(indexOf(known), id);
  return {
    diagnosis,
    claims,
    fixes,
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
