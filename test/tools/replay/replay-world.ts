import {
  type Access,
  type Answer,
  allRights,
  compile,
  evaluate,
  type Missing,
  type Path,
  type Question,
  type Verdict,
} from '#engine';
import type { AccessQuestion, AskedWorld } from './read-worlds.ts';

/** An answer about access, as the contract prints it. */
export interface ReplayedAnswer extends AccessQuestion {
  answer: Answer;
  paths: readonly Path[];
  missing: readonly Missing[];
}

/** What a rule found, as the contract prints it. */
export interface ReplayedFinding {
  rule: string;
  verdict: Verdict;
  data: Readonly<Record<string, string>>;
}

/** What a world gives. */
export interface Replayed {
  answers: readonly ReplayedAnswer[];
  findings: readonly ReplayedFinding[];
}

/** The table of AI models. Source: "AI Model (msdyn_AIModel) table reference", learn.microsoft.com, noted 2026-11. */
const modelTable = 'msdyn_aimodel';

/**
 * Answers a world's questions. Without `ask`, every person, right and record; without `questions`, how every model stands. Rules that do
 * not apply are left out.
 */
export function replayWorld({ facts, ask, questions }: AskedWorld): Replayed {
  const access = compile(facts);
  const asked = questions ?? modelsOf(access).map((model): Question => ({ kind: 'model', model }));
  return {
    answers: (ask ?? everything(access)).map((one) => answerTo(access, one)),
    findings: asked
      .flatMap((question) => evaluate(access, question))
      .filter(({ verdict }) => verdict !== 'does-not-apply')
      .map(({ rule, verdict, data }) => ({ rule, verdict, data })),
  };
}

function answerTo(access: Access, { person, right, record }: AccessQuestion): ReplayedAnswer {
  const { answer, paths, missing } = access.explain(person, record).rights[right];
  return {
    person,
    right,
    record,
    answer,
    paths: paths.map(({ kind, via, role, dormant }) => ({ kind, via, role, dormant })),
    missing: missing.map(({ rule, data }) => ({ rule, data })),
  };
}

function everything({ facts }: Access): AccessQuestion[] {
  return (facts.people ?? []).flatMap(({ id: person }) =>
    facts.records.flatMap(({ id: record }) => allRights.map((right) => ({ person, right, record }))),
  );
}

function modelsOf({ facts }: Access): string[] {
  const rows = facts.records.filter(({ table }) => table === modelTable).map(({ id }) => id);
  return [...new Set([...rows, ...(facts.facts?.models ?? []).map(({ id }) => id)])];
}
