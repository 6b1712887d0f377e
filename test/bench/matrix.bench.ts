import { answer, type Known, knownOf, type MatrixLines, type Question } from '#answers';
import type { EnvironmentKnown } from '#cache';
import type { Facts } from '#engine';
import { csvOf } from '../../src/ui/stores/csv.ts';
import { matrixCsv } from '../../src/ui/stores/matrix-csv.ts';
import { type Line, line, ratio, time } from './measure.ts';
import { sizes, withTrainingData, worldOfSize } from './world-of-size.ts';

const environment = 'https://contoso.crm.dynamics.com';
const everything = { environment, people: '', models: '', ability: null, without: [] } as const;
const window: Question<'matrix'> = {
  kind: 'matrix',
  ...everything,
  rowFrom: 0,
  rowTo: 60,
  columnFrom: 0,
  columnTo: 60,
};
const all: Question<'matrix-lines'> = { kind: 'matrix-lines', ...everything };

/**
 * The matrix of 1,000 people and 2,000 models, a quarter of which have training data: what is shown of it, why each cell shown says what it says, and
 * all of it as a file with the reasons in words. Beside the least that each could cost: everybody's rights on every row, and the file's cells
 * written once more.
 */
export function bench(): Line[] {
  const facts = withTrainingData(worldOfSize(sizes.small));
  const read = () => known(facts);
  const { access } = read();
  const rights = line(
    'everybody’s rights on all 2,500 rows',
    time(9, () => facts.records.reduce((sum, { id }) => sum + (access.rightsOfAll(id).held[0] ?? 0), 0)),
  );
  const opened = line(
    'the matrix, from the facts to its first window',
    time(5, () => told(read(), window)),
    { target: 1000 },
  );
  const why = line(
    'the same with the reasons of all cells shown',
    time(5, () => reasonsShown(read())),
    { target: 1000 },
  );
  const text = file(read());
  const cells = text.split('\r\n').map((one) => one.split(','));
  const written = line(
    `the cells of the file’s ${cells.length - 2} lines, written once more`,
    time(5, () => csvOf(cells)),
  );
  const exported = line(
    'the file, from the facts to its last line',
    time(5, () => file(read())),
    { target: 1000 },
  );
  return [
    rights,
    opened,
    why,
    written,
    exported,
    ratio('the matrix is so many times everybody’s rights', opened, rights, {}),
    ratio('the file is so many times its writing', exported, written, {}),
  ].map((one) => ({ ...one, median: Number(one.median.toPrecision(4)) }));
}

function known(facts: Facts): Known {
  const view = { environment: {}, sync: null, isRead: true, models: [], lookups: [], events: [], facts };
  const found = knownOf(view as unknown as EnvironmentKnown);
  if (!found) throw new Error('The environment was not read.');
  return found;
}

function told<K extends 'matrix' | 'matrix-lines' | 'user'>(about: Known, question: Question<K>) {
  const found = answer<K>(about, question);
  if (!found) throw new Error(`There was no answer to ${question.kind}.`);
  return found;
}

function reasonsShown(about: Known): number {
  const { rows, columns } = told(about, window);
  const reasons = (principal: string, model: string) =>
    told(about, { kind: 'user', environment, model, principal }).reasons.length;
  return rows.flatMap(({ id }) => columns.map((model) => reasons(id, model.id))).reduce((sum, many) => sum + many, 0);
}

/** What the page saves, what came to it from its worker included. */
function file(about: Known): string {
  const lines: MatrixLines = structuredClone(told(about, all));
  return [...(matrixCsv(lines) ?? [])].join('');
}
