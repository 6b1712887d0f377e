import { describe, expect, it } from 'vitest';
import { journalCsv, journalJson, journalReport } from '../../src/ui/stores/journal-export.ts';
import { journal, verified } from '../gallery/data/plans.ts';

const hostile = journal.map((line) => ({ ...line, summary: '=HYPERLINK("http://x","<b>y</b>")' }));

describe('the history, taken out', () => {
  it('has every line as CSV, with formulas neutralised', () => {
    const csv = journalCsv(hostile, [verified]);
    expect(csv.trim().split('\r\n')).toHaveLength(journal.length + 1);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""<b>y</b>"")"`);
    for (const start of ['=', '+', '-', '@'])
      expect(journalCsv([{ ...hostile[0], summary: `${start}1` } as (typeof hostile)[number]], [])).toContain(
        `'${start}1`,
      );
  });

  it('is the same lines as JSON', () => {
    expect(JSON.parse(journalJson(journal))).toEqual(journal);
  });

  it('is a page to print in which names are text', () => {
    const page = journalReport(hostile, [verified], '<script>');
    expect(page).not.toMatch(/<script|<b>y/);
    expect(page).toContain('&lt;b&gt;y&lt;/b&gt;');
    expect(page.match(/<tr>/g)).toHaveLength(journal.length + 1);
  });
});
