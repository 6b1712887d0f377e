import { expect, it } from 'vitest';
import { csvOf } from '../../src/ui/stores/csv.ts';

it('writes what spreadsheets read as text: quoted where needed, never as a formula', () => {
  const rows = [
    ['Name', 'Why'],
    ['=HYPERLINK("https://example.com")', '+1'],
    ['-2', '@sum'],
    ['a, b', 'two\r\nlines'],
    [' 渡辺', 'plain'],
  ];
  expect(csvOf(rows)).toBe(
    [
      '\uFEFFName,Why',
      `"'=HYPERLINK(""https://example.com"")",'+1`,
      "'-2,'@sum",
      '"a, b","two\r\nlines"',
      '" 渡辺",plain',
      '',
    ].join('\r\n'),
  );
});
