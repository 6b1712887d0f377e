import { describe, expect, it } from 'vitest';
import { changeSentence, problemSentences } from '../../src/ui/stores/problem-sentences.ts';
import { problems } from '../gallery/data/problems.ts';

describe('problemSentences', () => {
  it.each(problems.map((problem) => [problem.kind, problem] as const))(
    'says what happened and what to do: %s',
    (_, problem) => {
      const { what, todo } = problemSentences(problem);
      expect(what).toMatch(/^.{15,}$/);
      expect(todo).toMatch(/^.{15,}[.]$/);
      expect(`${what} ${todo}`).not.toMatch(/[{}]|undefined|null/);
    },
  );

  it('names who lacks a privilege, and which right was refused', () => {
    expect(
      problemSentences({ kind: 'missing-privilege', privilege: 'prvX', table: null, principal: 'Beth' }).what,
    ).toBe('Beth lacks the privilege prvX.');
    expect(problemSentences({ kind: 'no-access', right: null, table: null, record: null }).what).toContain(
      'access to this row',
    );
  });
});

describe('changeSentence', () => {
  it('says what is different and what was expected', () => {
    const change = { table: 't', record: 'r', name: 'Invoices', what: 'owner', expected: 'Dana', found: null } as const;
    expect(changeSentence(change)).toBe('Invoices: the owner is now nobody, expected Dana.');
  });
});
