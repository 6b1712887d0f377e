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
    const missing = { kind: 'missing-privilege', privilege: 'prvX', table: null } as const;
    expect(problemSentences({ ...missing, whose: 'caller' }).what).toBe('The privilege prvX is missing.');
    expect(problemSentences({ ...missing, whose: 'other' }).what).toBe('The new owner lacks the privilege prvX.');
    const refused = { kind: 'no-access', right: null, table: null } as const;
    expect(problemSentences({ ...refused, record: 'm1' }).what).toContain('access to this row');
    expect(problemSentences({ ...refused, record: null }).what).toBe('Dataverse does not let you read this.');
  });
});

describe('changeSentence', () => {
  it('says what is different and what was expected', () => {
    const change = { table: 't', record: 'r', name: 'Invoices', what: 'owner', expected: 'Dana', found: null } as const;
    expect(changeSentence(change)).toBe('Invoices: the owner is now nobody, expected Dana.');
  });
});
