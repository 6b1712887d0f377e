import type { Abilities, MatrixLines } from '#answers';
import { speaker } from '../say.ts';
import { words } from '../words/matrix.ts';
import { csvCell, csvOf } from './csv.ts';
import { abilityName, reasonSentence } from './reason-words.ts';

const { say } = speaker(words);
const abilities = ['run', 'edit', 'share', 'training-data'] as const;

/** The lines of one part of the file: some hundredths of a second. */
const linesAtOnce = 20_000;

/**
 * A matrix as a CSV file, in parts so that a page can breathe between them: a line for each person and model, an answer for each ability, and the
 * reasons in words. Null where it is too long.
 */
export function matrixCsv(matrix: MatrixLines): Generator<string, void> | null {
  const { lines } = matrix;
  return lines && partsOf(matrix, lines);
}

function* partsOf(matrix: MatrixLines, lines: NonNullable<MatrixLines['lines']>): Generator<string, void> {
  yield csvOf([
    [
      say('matrix_csv_person'),
      say('matrix_csv_unit'),
      say('matrix_csv_model'),
      ...abilities.map(abilityName),
      say('matrix_csv_why'),
    ],
  ]);
  const people = onceEach(matrix.people, ({ name, unit }) => `${csvCell(name)},${csvCell(unit)}`);
  const models = onceEach(matrix.models, csvCell);
  const answers = onceEach(matrix.abilities, answersIn);
  const reasons = onceEach(matrix.reasons, (some) => csvCell(some.map(reasonSentence).join('; ')));
  for (let from = 0; from < lines.person.length; from += linesAtOnce) {
    const to = Math.min(from + linesAtOnce, lines.person.length);
    let text = '';
    for (let at = from; at < to; at += 1)
      text += `${people(lines.person[at])},${models(lines.model[at])},${answers(lines.abilities[at])},${reasons(lines.reasons[at])}\r\n`;
    yield text;
  }
}

/** What is written of each of a list, worked out when it is first met. */
function onceEach<T>(list: readonly T[], write: (one: T) => string): (at: number | undefined) => string {
  const written = new Map<T, string>();
  return (at = 0) => {
    const one = list[at] as T;
    const text = written.get(one) ?? write(one);
    written.set(one, text);
    return text;
  };
}

function answersIn(of: Abilities): string {
  const words: Record<Abilities['run'], string> = {
    yes: say('matrix_csv_yes'),
    no: say('matrix_csv_no'),
    'cannot-tell': say('matrix_csv_cannot_tell'),
  };
  return abilities.map((ability) => csvCell(words[of[ability]])).join(',');
}
