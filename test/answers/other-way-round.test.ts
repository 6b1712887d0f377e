import { describe, expect, it } from 'vitest';
import { type Answer, answer, knownOf, type Question, type QuestionKind } from '#answers';
import { matrixCsv } from '../../src/ui/stores/matrix-csv.ts';
import { usersOf } from '../../src/ui/stores/users-question.ts';
import { withTrainingData, worldOfSize } from '../bench/world-of-size.ts';
import { contosoView, facts } from '../gallery/data/environment.ts';

const environment = contosoView.environment.id;
const known = knownOf(contosoView);

function told<K extends QuestionKind>(question: Question<K>): NonNullable<Answer<K>> {
  const found = known && answer(known, question);
  if (!found) throw new Error('There was no answer.');
  return found;
}

const everything = { people: '', models: '', ability: null, without: [] } as const;
const window = { rowFrom: 0, rowTo: 100, columnFrom: 0, columnTo: 100 };
const matrix = (part: object = {}) =>
  told<'matrix'>({ kind: 'matrix', environment, ...everything, ...window, ...part });

describe('what somebody can use', () => {
  const models = (principal: string, part: object = {}) =>
    told<'models-of'>({
      kind: 'models-of',
      environment,
      principal,
      text: '',
      ability: null,
      from: 0,
      to: 50,
      ...part,
    });

  it('is every model they reach, each by every path, with their roles and teams', () => {
    const beth = models('beth');
    expect(beth.rows.map(({ name }) => name)).toEqual(['Contracts', 'Delivery notes', 'Supplier invoices']);
    expect(beth.rows[2]?.reasons.map(({ kind }) => kind)).toEqual(['share', 'team-share']);
    expect(beth).toMatchObject({ type: 'person', able: { run: 3, edit: 3 } });
    expect(beth.teams.map(({ name }) => name)).toEqual(['Accounts Payable', 'Readers']);
  });

  it('can be asked of teams, and narrowed', () => {
    expect(models('invoices').type).toBe('team');
    expect(models('beth', { text: 'supp' }).matching).toBe(1);
    expect(models('dana').rows.map(({ reasons }) => reasons[0]?.state)).toContain('dormant');
  });

  it('is nothing of somebody who is not there', () => {
    expect(
      known && answer(known, { kind: 'lists', environment, person: 'x', list: 'myModels', from: 0, to: 1 }),
    ).toBeNull();
  });
});

describe('the Models page as somebody sees it', () => {
  it('has what they own under My models and the rest under Shared with me, with what is withheld and why', () => {
    const lists = (list: 'myModels' | 'sharedWithMe') =>
      told<'lists'>({ kind: 'lists', environment, person: 'noor', list, from: 0, to: 50 });
    expect(lists('myModels').rows.map(({ name }) => name)).toEqual(['Churn', 'تصنيف رسائل العملاء']);
    const [shared] = lists('sharedWithMe').rows;
    expect(shared).toMatchObject({ name: 'Delivery notes', shared: 'yes', actions: [] });
    expect(shared?.withheld.length).toBeGreaterThan(0);
  });
});

describe('the matrix', () => {
  it('says for every person and model what the list of that model says', () => {
    const { rows, columns, pairs } = matrix();
    let compared = 0;
    for (const [at, { id: model }] of columns.entries()) {
      const users = told(usersOf(environment, model, 100));
      for (const row of rows) {
        const listed = users.rows.find(({ id }) => id === row.id)?.abilities;
        const isAnything = listed && Object.values(listed).some((one) => one !== 'no');
        expect(row.cells[at] ?? null, `${row.name}, ${model}`).toEqual(isAnything ? listed : null);
        compared += row.cells[at] ? 1 : 0;
      }
    }
    expect(compared).toBe(pairs);
  });

  it('is narrowed by people, models, ability and kind', () => {
    expect(matrix({ people: 'beth' }).rows.map(({ name }) => name)).toEqual(['Beth Maker']);
    expect(matrix({ models: 'invoices' }).columns.map(({ name }) => name)).toEqual(['Supplier invoices']);
    expect(matrix({ models: 'invoices', ability: 'training-data' }).pairs).toBe(1);
    expect(matrix({ without: ['DocumentScanning'] }).columns.map(({ name }) => name)).not.toContain('Delivery notes');
    expect(matrix({ rowFrom: 1, rowTo: 2, columnFrom: 2, columnTo: 4 }).rows[0]?.cells).toHaveLength(2);
  });

  it('becomes a file with a line for every pair, and its reasons in words', () => {
    const lines = told<'matrix-lines'>({ kind: 'matrix-lines', environment, ...everything });
    const text = [...(matrixCsv(lines) ?? [])].join('').trim().split('\r\n');
    expect(text).toHaveLength(1 + matrix().pairs);
    expect(text[0]).toBe('Person,Business unit,Model,Run,Edit,Share,Training data,Why');
    expect(text.find((line) => line.startsWith('Beth Maker') && line.includes('Supplier invoices'))).toContain(
      'Shared as User; ',
    );
  });

  it('tells in the file for every pair what is told of that person and model alone', () => {
    const size = { people: 60, teams: 20, memberships: 120, units: 5, roles: 20, models: 60, shares: 400 };
    const generated = knownOf({ ...contosoView, facts: withTrainingData(worldOfSize(size)) });
    if (!generated) throw new Error('Nothing was generated.');
    const { people, models, lines, reasons } =
      answer<'matrix-lines'>(generated, { kind: 'matrix-lines', environment, ...everything }) ?? {};
    const idOf = (name = '') => name.replace(' ', '-');
    for (const [at, person] of lines?.person.entries() ?? []) {
      const pair = { principal: idOf(people?.[person]?.name), model: idOf(models?.[lines?.model[at] ?? 0]) };
      const alone = answer<'user'>(generated, { kind: 'user', environment, ...pair });
      expect(reasons?.[lines?.reasons[at] ?? 0], JSON.stringify(pair)).toEqual(alone?.reasons);
    }
    expect(lines?.person.length).toBeGreaterThan(300);
    expect(reasons?.length).toBeLessThan(lines?.person.length ?? 0);
  });

  it('says when there is too much to look through at once', () => {
    const many = Array.from({ length: 50_000 }, (_, n) => ({ id: `p${n}`, name: `Person ${n}` }));
    const models = Array.from({ length: 1_000 }, (_, n) => ({ id: `m${n}` }));
    const large = knownOf({ ...contosoView, facts: { ...facts, people: many, facts: { models } } });
    const found = large && answer<'matrix'>(large, { kind: 'matrix', environment, ...everything, ...window });
    expect(found).toMatchObject({ isTooLarge: true, rows: [] });
  });
});
