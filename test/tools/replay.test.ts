import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/sources.ts';
import { scenarios } from '../scenarios/all.ts';
import { readWorlds } from './replay/read-worlds.ts';
import { type Replayed, replayWorld } from './replay/replay-world.ts';

/** The world of the README's section on contracts. */
const example = {
  businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }],
  people: [{ id: 'beth', name: 'Beth', businessUnit: 'sales', roles: ['maker'] }],
  roles: [{ id: 'maker', name: 'Maker', privileges: { msdyn_aimodel: { Read: 'Basic', Share: 'Basic' } } }],
  records: [
    { id: 'invoices', table: 'msdyn_aimodel', owner: 'ann', businessUnit: 'sales', parent: null, cascades: [] },
  ],
  shares: [{ record: 'invoices', principal: 'beth', rights: ['Read'], inherited: [] }],
  ask: [{ person: 'beth', right: 'Read', record: 'invoices' }],
};

function run(input: unknown, file = '-') {
  const script = join(root, 'test/tools/replay.ts');
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return spawnSync(process.execPath, [script, file], { cwd: root, input: text, encoding: 'utf8' });
}

describe('npm run replay', () => {
  it('prints answers and findings in the form of the contract', () => {
    const { status, stdout, stderr } = run(example);
    const { answers, findings, ...more } = JSON.parse(stdout) as Replayed;
    expect({ status, stderr, more }).toEqual({ status: 0, stderr: '', more: {} });
    expect(answers).toEqual([
      {
        person: 'beth',
        right: 'Read',
        record: 'invoices',
        answer: 'yes',
        paths: [{ kind: 'share', via: null, role: 'maker', dormant: false }],
        missing: [],
      },
    ]);
    const shared = findings.find(({ rule }) => rule === 'share-is-backed-by-privilege');
    expect(Object.keys(shared ?? {})).toEqual(['rule', 'verdict', 'data']);
    expect(shared).toMatchObject({ verdict: 'pass', data: { model: 'invoices' } });
  });

  it('gives an array for an array, and names what it leaves aside', () => {
    const { status, stdout, stderr } = run([example, { records: [], rols: [] }]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'replay: not understood and left aside: [1].rols\n' });
  });

  it.each([
    ['what is no JSON', 'people: []', /this is not JSON/],
    ['nothing', '', /this is not JSON/],
    ['a world without records', { people: [] }, /records/],
    ['a number', 7, /Expected Object/],
    ['null', null, /Expected Object/],
    [
      'a right that there is not',
      { ...example, ask: [{ person: 'beth', right: 'Look', record: 'invoices' }] },
      /ask\.0\.right.*"Look"/,
    ],
    [
      'a depth that there is not',
      { records: [], roles: [{ id: 'r', privileges: { t: { Read: 'User' } } }] },
      /roles\.0\.privileges\.t\.Read.*"User"/,
    ],
    ['a bad world among good ones', [example, { records: [{}] }], /\[1\]\.records\.0/],
  ])('answers %s with one line and exit code 2', (_, input, said) => {
    const { status, stdout, stderr } = run(input);
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(/^replay: /);
    expect(stderr).toMatch(said);
  });

  it('says so when there is no such file', () => {
    const { status, stderr } = run('', 'there/is/none.json');
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot read there/is/none.json'),
    });
  });
});

describe('a world', () => {
  it('asks about every person, right and record unless it says what', () => {
    const { ask: _, ...world } = example;
    const [read] = readWorlds(JSON.stringify(world)).worlds;
    expect(read && replayWorld(read).answers.map(({ right }) => right)).toEqual([
      'Read',
      'Write',
      'Append',
      'AppendTo',
      'Create',
      'Delete',
      'Share',
      'Assign',
    ]);
  });

  it('may put questions to the rules', () => {
    const questions = [{ kind: 'work', person: 'beth', model: 'invoices', work: 'edit' }];
    const [read] = readWorlds(JSON.stringify({ ...example, questions })).worlds;
    const found = read ? replayWorld(read).findings : [];
    expect(found.find(({ rule }) => rule === 'person-may-edit-model')).toMatchObject({ verdict: 'fail' });
  });

  it('takes null for what is left out, but for an owner, where it means that there is none', () => {
    const text = JSON.stringify({
      businessUnits: [{ id: 'root', parent: null }],
      people: [{ id: 'beth', manager: null }],
      records: [{ id: 'a', table: 't', owner: null, name: null }],
      facts: null,
    });
    expect(readWorlds(text).worlds[0]?.facts).toEqual({
      businessUnits: [{ id: 'root' }],
      people: [{ id: 'beth' }],
      records: [{ id: 'a', table: 't', owner: null }],
    });
  });

  it('takes a depth of none as a privilege that is not held, and relationships that pass on more than access', () => {
    const text = JSON.stringify({
      roles: [{ id: 'r', privileges: { t: { Read: 'None', Write: null, Share: 'Local' } } }],
      records: [{ id: 'a', table: 't', owner: 'beth', parent: 'b', cascades: ['Assign', 'Share', 'Delete'] }],
    });
    expect(readWorlds(text).worlds[0]?.facts).toMatchObject({
      roles: [{ id: 'r', privileges: { t: { Share: 'Local' } } }],
      records: [{ cascades: ['Assign', 'Share', 'Delete'] }],
    });
  });

  it.each([...scenarios])('of the scenario %s comes through as it is', (_, { world, question }) => {
    const { worlds, ignored } = readWorlds(JSON.stringify({ ...world, questions: [question] }));
    expect(ignored).toEqual([]);
    expect(worlds).toEqual([{ facts: world, ask: null, questions: [question] }]);
  });
});
