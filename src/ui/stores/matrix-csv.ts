import type { Abilities, MatrixLines } from '#answers';
import { speaker } from '../say.ts';
import { words } from '../words/matrix.ts';
import { csvOf } from './csv.ts';
import { abilityName, reasonSentence } from './reason-words.ts';

const { say } = speaker(words);
const abilities = ['run', 'edit', 'share', 'training-data'] as const;

/** A matrix as a CSV file: a line for each person and model, an answer for each ability, and the reasons in words; null where it is too long. */
export function matrixCsv({ lines, reasons }: MatrixLines): string | null {
  if (!lines) return null;
  const why = reasons.map((some) => some.map(reasonSentence).join('; '));
  const answers: Record<Abilities['run'], string> = {
    yes: say('matrix_csv_yes'),
    no: say('matrix_csv_no'),
    'cannot-tell': say('matrix_csv_cannot_tell'),
  };
  const head = [
    say('matrix_csv_person'),
    say('matrix_csv_unit'),
    say('matrix_csv_model'),
    ...abilities.map(abilityName),
    say('matrix_csv_why'),
  ];
  return csvOf([
    head,
    ...lines.map((line) => [
      line.person,
      line.unit,
      line.model,
      ...abilities.map((ability) => answers[line.abilities[ability]]),
      why[line.reasons] ?? '',
    ]),
  ]);
}
