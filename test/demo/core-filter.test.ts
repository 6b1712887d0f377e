import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, id, known, rowsOf, smallOrganisation } from './core-world.ts';

type Formula =
  | { kind: 'is'; letter: 'a' | 'b' | 'c' }
  | { kind: 'not'; of: Formula }
  | { kind: 'and' | 'or'; left: Formula; right: Formula };

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ kind: fc.constant('is' as const), letter: fc.constantFrom('a' as const, 'b' as const, 'c' as const) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('formula') }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), left: tie('formula'), right: tie('formula') }),
  ),
}));

const rank = { or: 1, and: 2, not: 3, is: 4 };

/** Writes a formula with no more parentheses than OData's precedence needs (not, and, or). */
function written(of: Formula, around = 0): string {
  const text =
    of.kind === 'is'
      ? `contains(name,'${of.letter}')`
      : of.kind === 'not'
        ? `not ${written(of.of, rank.not)}`
        : `${written(of.left, rank[of.kind])} ${of.kind} ${written(of.right, rank[of.kind])}`;
  return rank[of.kind] < around ? `(${text})` : text;
}

function holds(of: Formula, name: string): boolean {
  if (of.kind === 'is') return name.includes(of.letter);
  if (of.kind === 'not') return !holds(of.of, name);
  return of.kind === 'and'
    ? holds(of.left, name) && holds(of.right, name)
    : holds(of.left, name) || holds(of.right, name);
}

describe('$filter', () => {
  const names = ['x', 'a', 'b', 'c', 'ab', 'ac', 'bc', 'abc'];
  const rows = names.map((name, at) => ({
    accountid: id(800 + at),
    name,
    ownerid: known.administrator,
    owneridtype: 'systemuser',
  }));

  it('keeps precedence: not before and before or, whatever the parser makes of it', async () => {
    const organisation = smallOrganisation();
    for (const row of rows)
      organisation.store.insert('account', { ...row, owninguser: known.administrator, owningbusinessunit: known.root });
    await fc.assert(
      fc.asyncProperty(formula, async (of) => {
        const path = `accounts?$select=name&$filter=${encodeURIComponent(`accountid ne ${known.account} and (${written(of)})`)}`;
        const found = (await rowsOf(ask(organisation, path))).map(({ name }) => String(name));
        expect(found.sort()).toEqual(names.filter((name) => holds(of, name)).sort());
      }),
      { numRuns: 150 },
    );
  });

  it('takes any text and any id as a literal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
        fc.uuid(),
        async (name, accountid) => {
          const organisation = smallOrganisation();
          organisation.store.insert('account', {
            accountid,
            name,
            ownerid: known.administrator,
            owneridtype: 'systemuser',
            owningbusinessunit: known.root,
          });
          const byName = encodeURIComponent(`name eq '${name.replaceAll("'", "''")}' and accountid eq ${accountid}`);
          expect(await rowsOf(ask(organisation, `accounts?$select=name&$filter=${byName}`))).toMatchObject([
            { accountid, name },
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
