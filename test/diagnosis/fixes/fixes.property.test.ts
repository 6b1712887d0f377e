import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Context, createDemoOrganisation, decide, documentedSwitches } from '#demo';
import { type Change, diagnose, smallestFixes } from '#diagnosis';
import { allRights, compile, type Depth, depths, type Facts, type Right } from '#engine';
import { randomWorld } from '../../engine/against-demo/random-world.ts';
import { worlds } from '../../engine/against-demo/worlds.ts';
import { packagedMetadata } from '../../tools/make-demo-metadata.ts';
import { rowsAfter } from './by-hand.ts';

const metadata = packagedMetadata();

function organisation(facts: Facts, changes: readonly Change[]): Context {
  return {
    store: createDemoOrganisation({ metadata, rows: rowsAfter(facts, changes) }).store,
    metadata,
    caller: 'ann',
    switches: documentedSwitches,
    now: () => new Date(0),
    newId: () => 'new',
  };
}

/** Worlds whose roles were all made there, so that any of their privileges may be changed. */
const worldsToMend = randomWorld.map(
  (facts): Facts => ({
    ...facts,
    roles: (facts.roles ?? []).map((role) => ({ ...role, customizable: true })),
    facts: { models: facts.records.map(({ id }) => ({ id, template: 'TextClassificationV2', state: 'published' })) },
  }),
);

const rightsWanted: readonly Right[][] = [['Read'], ['Read', 'Write'], ['Read', 'Share'], ['Read', 'Delete']];

interface Asked {
  person: string;
  record: string;
  wanted: readonly Right[];
}

/** The messages that would have somebody need more than Read. */
const claimsFor = ({ record, wanted }: Asked) =>
  wanted.map((right) => ({ kind: 'record-access-denied' as const, right, recordId: record }));

function holdsAll(context: Context, { person, record, wanted }: Asked): boolean {
  return wanted.every((right) => decide(context, person, right, 'account', record));
}

/** The rights that people hold on rows, each with its person and row. */
function held(context: Context, { people = [], records }: Facts): Set<string> {
  const all = people.flatMap(({ id }) =>
    records.flatMap((row) => allRights.map((right) => [id, right, row.id] as const)),
  );
  const theirs = all.filter(([person, right, row]) => decide(context, person, right, 'account', row));
  return new Set(theirs.map((one) => one.join(' ')));
}

const raises = (from: Depth | null) =>
  depths.filter((to) => from === null || depths.indexOf(to) > depths.indexOf(from)).map((to) => ({ from, to }));

/** Every single share, role and depth that one could give instead, whether it helps or not; roles that administer the table aside. */
function singleChanges({ person, record, wanted }: Asked, { teams = [], roles = [] }: Facts): Change[][] {
  const theirs = teams.filter(({ members }) => members?.includes(person));
  const holders = [person, ...theirs.filter(({ kind }) => kind !== 'access').map(({ id }) => id)];
  const administers = (role: string) =>
    (['Write', 'Delete', 'Share', 'Assign'] as const).every(
      (right) => roles.find(({ id }) => id === role)?.privileges?.account?.[right] === 'Global',
    );
  return [
    ...[person, ...theirs.map(({ id }) => id)].map((principal): Change[] => [
      { kind: 'share', record, principal, rights: wanted },
    ]),
    ...roles
      .filter(({ id }) => !administers(id))
      .flatMap(({ id: role }) => holders.map((principal): Change[] => [{ kind: 'give-role', role, principal }])),
    ...roles.flatMap(({ id: role, privileges }) =>
      wanted.flatMap((right) =>
        raises(privileges?.account?.[right] ?? null).map(({ from, to }): Change[] => [
          { kind: 'set-depth', role, table: 'account', right, from, to },
        ]),
      ),
    ),
  ];
}

it(`each fix makes the engine and the demo organisation say yes, and the first grants least, seed ${worlds.seed}`, () => {
  const tried = { fixes: 0, others: 0, kinds: new Set<string>() };
  fc.assert(
    fc.property(worldsToMend, fc.nat(), fc.nat(), fc.nat(), (facts, who, which, what) => {
      const asked: Asked = {
        person: facts.people?.[who % 5]?.id ?? '',
        record: facts.records[which % 3]?.id ?? '',
        wanted: rightsWanted[what % rightsWanted.length] ?? [],
      };
      const access = compile(facts);
      const { person, record } = asked;
      const diagnosis = diagnose(access, { person, model: record, from: 'portal' }, claimsFor(asked));
      const before = organisation(facts, []);
      const gates = [diagnosis.cause, ...diagnosis.further];
      if (holdsAll(before, asked)) {
        expect(gates.filter((gate) => gate?.need)).toEqual([]);
        return;
      }
      const fixes = smallestFixes(access, diagnosis).filter(({ works }) => works === 'yes');
      const had = held(before, facts);
      const gained = (context: Context) => [...held(context, facts)].filter((one) => !had.has(one)).length;
      const first = fixes.find(({ onlyIf }) => onlyIf === null);
      for (const { steps, grants, onlyIf } of fixes) {
        const after = organisation(facts, steps as Change[]);
        expect(holdsAll(after, asked), JSON.stringify({ asked, steps })).toBe(true);
        const environment = steps.filter(({ kind }) => kind === 'enable-person' || kind === 'set-access-mode');
        if (environment.length === 0 && onlyIf === null)
          expect(grants.rights, JSON.stringify({ asked, steps })).toBe(gained(after));
        for (const { kind } of steps) tried.kinds.add(kind);
        tried.fixes += 1;
      }
      const preparing = (first?.steps ?? []).filter(
        ({ kind }) => kind === 'enable-person' || kind === 'set-access-mode',
      );
      const most = first ? gained(organisation(facts, first.steps as Change[])) : Number.POSITIVE_INFINITY;
      const singles = singleChanges(asked, facts);
      const [share = []] = singles;
      for (const changes of [...singles, ...singles.slice(1).map((one) => [...one, ...share])]) {
        const other = organisation(facts, [...(preparing as Change[]), ...changes]);
        if (!holdsAll(other, asked)) continue;
        tried.others += 1;
        expect(gained(other), JSON.stringify({ asked, first, changes })).toBeGreaterThanOrEqual(most);
      }
    }),
    // With a third of these, one run in some thirty met no world in which the rarest kind of fix was offered.
    { ...worlds, numRuns: Math.ceil(worlds.numRuns / 8) },
  );
  expect(tried.fixes).toBeGreaterThan(worlds.numRuns / 100);
  expect(tried.others).toBeGreaterThan(worlds.numRuns / 100);
  expect([...tried.kinds]).toEqual(expect.arrayContaining(['share', 'give-role', 'set-depth', 'reassign', 'sign-in']));
}, 240_000);
