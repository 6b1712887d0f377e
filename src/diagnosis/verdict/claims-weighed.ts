import { pages } from '#engine';
import type { Claim } from '../decoded.ts';
import type { Asked } from './asked.ts';
import { gate } from './define-gate.ts';
import type { Gate, GateId } from './gate.ts';
import { gateByText, gateClaimed, isAbout } from './gates/from-text.ts';
import type { Look } from './look.ts';
import { tableClaimed } from './table-claimed.ts';

/**
 * What is to be said of a text beside its gates. `contradicted`: the facts say that the gate is open, so it was fixed since, or the text comes from
 * another environment, or the facts are out of date. `confirmed`: they say the same. `other-…`: it speaks of another person or row than was asked about;
 * `unknown-…`: of one that is not among the facts.
 */
export type TextNote =
  | { kind: 'contradicted' | 'confirmed'; gate: GateId; claim: Claim }
  | { kind: 'other-person' | 'unknown-person' | 'other-row' | 'unknown-row'; id: string; name: string; claim: Claim };

interface Weighed {
  gates: Gate[];
  notes: TextNote[];
}

/** Gates with what the messages of a text add to them. */
export function claimsWeighed(
  look: Look,
  asked: Asked,
  { gates, claims }: { gates: readonly Gate[]; claims: readonly Claim[] },
): Weighed {
  const weighed: Weighed = { gates: [...gates], notes: [] };
  for (const claim of claims) {
    const elsewhere = aboutOthers(look, asked, claim);
    weighed.notes.push(...elsewhere);
    if (elsewhere.length === 0) weigh(look, asked, weighed, claim);
  }
  return weighed;
}

function weigh(look: Look, asked: Asked, weighed: Weighed, claim: Claim): void {
  const id = gateClaimed(claim);
  if (!id) return;
  const { notes } = weighed;
  const same = weighed.gates.filter((gate) => isAbout(gate, claim));
  const judged = same.length > 0 ? same : privilegeElsewhere(look, asked, claim);
  if (judged.some(({ verdict }) => verdict === 'fail')) notes.push({ kind: 'confirmed', gate: id, claim });
  else if (allPass(id, weighed.gates, judged)) notes.push({ kind: 'contradicted', gate: id, claim });
  else judged.splice(0, judged.length, gateByText(look, claim, { id, asked }));
  weighed.gates = [...weighed.gates.filter((gate) => !same.includes(gate)), ...judged];
}

/** Whether the facts say that what a text calls shut is open. A model is unavailable for any reason of its own state. */
function allPass(id: GateId, gates: readonly Gate[], judged: readonly Gate[]): boolean {
  const concerned = id === 'model-is-published' ? gates.filter(({ stage }) => stage === 'model') : judged;
  return concerned.length > 0 && concerned.every(({ verdict }) => verdict === 'pass');
}

/** The privilege that a message names on another table than the model's, as far as the facts know the roles' privileges on it. */
function privilegeElsewhere(look: Look, { person }: Asked, claim: Claim): Gate[] {
  const { kind, right } = claim;
  const table = tableClaimed(claim);
  if (kind !== 'missing-privilege' || !right || !table) return [];
  if (![...look.roles.values()].some(({ privileges }) => privileges?.[table])) return [];
  const { answer, unknown } = look.access.holds(person, right, table);
  const verdict = answer === 'yes' ? 'pass' : answer === 'no' ? 'fail' : 'cannot-tell';
  return [
    gate('privilege-is-held', verdict, {
      data: { person: look.see('person', person).name, right, table },
      evidence: [look.see('person', person)],
      missing: unknown,
      rule: 'privilege-is-held',
      cites: [pages.recordAccess],
    }),
  ];
}

/** Whom and what a message speaks of, where that is not who and what was asked about. */
function aboutOthers(look: Look, { person, model }: Asked, claim: Claim): TextNote[] {
  const { principalId, recordId } = claim;
  const notes: TextNote[] = [];
  if (principalId !== undefined && principalId !== person) {
    const known = look.people.has(principalId) || look.teams.has(principalId);
    const { name } = look.see(look.teams.has(principalId) ? 'team' : 'person', principalId);
    notes.push({ kind: known ? 'other-person' : 'unknown-person', id: principalId, name, claim });
  }
  const { records, facts } = look.access.facts;
  const its = facts?.containers?.some(({ id, model: of }) => id === recordId && of === model);
  if (recordId !== undefined && recordId !== model && !its) {
    const known = records.some(({ id }) => id === recordId);
    notes.push({
      kind: known ? 'other-row' : 'unknown-row',
      id: recordId,
      name: look.see('row', recordId).name,
      claim,
    });
  }
  return notes;
}
