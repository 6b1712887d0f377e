import { describe, expect, it } from 'vitest';
import { claimsIn, decode, publicPart } from '#diagnosis';
import { samples } from './support.ts';

const user = '4c466c4a-7cef-eb11-94ef-000d3a81f770';
const missing = `Principal user (Id=${user}, type=8) is missing prvReadmsdyn_AIModel privilege (Id=1b88fda1-4358-42f2-a680-992a0249af2f)`;
const noRole = `The user with id ${user} has not been assigned any roles.`;

describe('all claims of a text', () => {
  it('come in the order of the gates, each with where it stands', () => {
    const text = `Run 1 failed.\n${missing}.\nRun 2 failed, too: ${noRole} Good luck.`;
    const found = claimsIn(text);
    expect(found.map(({ kind }) => kind)).toEqual(['no-roles', 'missing-privilege']);
    expect(found.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
      [`Run 2 failed, too: ${noRole}`],
      [`${missing}.`],
    ]);
  });

  it('a message that is repeated is one claim with several spans', () => {
    const [claim, ...more] = claimsIn(`${missing}.\n${missing}.`);
    expect([claim?.kind, claim?.spans.length, more]).toEqual(['missing-privilege', 2, []]);
  });

  it('a place is one of the pasted text, however it is wrapped', () => {
    const text = JSON.stringify({ at: 'x'.repeat(300), message: JSON.stringify({ message: `${missing}.` }) });
    const [{ start, end } = { start: 0, end: 0 }] = claimsIn(text)[0]?.spans ?? [];
    expect(text.slice(start, end)).toBe(`${missing}.`);
  });

  it('and so in the middle of a megabyte', () => {
    const log = 'Request served in 12 ms; user found, record updated, code 200.\n'.repeat(8000);
    const text = `${log}${missing}.\n${log}`;
    const [{ start, end } = { start: 0, end: 0 }] = claimsIn(text)[0]?.spans ?? [];
    expect(text.slice(start, end)).toBe(`${missing}.`);
  });

  it('a text that says nothing has none', () => {
    expect([claimsIn(''), claimsIn('Dear all, lunch is at noon.')]).toEqual([[], []]);
  });

  it.each(samples().map(({ id, text }) => [id, text] as const))(
    '%s: the first is what is decoded, its place holds what it says',
    (_, text) => {
      const claims = claimsIn(text);
      const [first] = claims;
      expect(publicPart(decode(text))).toEqual(first ? publicPart(first) : { kind: 'other' });
      for (const { spans } of claims) {
        expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
      }
      for (const { privilege, principalId, spans } of claims) {
        const said = spans.map(({ start, end }) => text.slice(start, end).toLowerCase()).join('\n');
        if (privilege) expect(said.replaceAll('\\', '')).toContain(privilege.toLowerCase());
        if (principalId) expect(said.replaceAll(/[\s\\]/g, '')).toContain(principalId);
      }
    },
  );
});
