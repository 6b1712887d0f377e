import type { JournalRecord, PlanRecord } from '#cache';
import { speaker } from '../say.ts';
import { words } from '../words/journal.ts';
import { csvOf } from './csv.ts';
import { planOwners } from './plan-words.ts';
import { problemSentences } from './problem-sentences.ts';

const { say } = speaker(words);

type Kind = `journal_kind_${Exclude<JournalRecord['kind'], 'not-verified'> | 'not_verified'}`;

/** One line of the journal, every value as text. */
interface Line {
  at: string;
  what: string;
  about: string;
  owner: string;
  by: string;
  reason: string;
  plan: string;
}

/** The journal as a table for spreadsheets; cells that would be taken for formulas are neutralised. */
export function journalCsv(lines: readonly JournalRecord[], plans: readonly PlanRecord[]): string {
  return csvOf([heads(), ...linesOf(lines, plans).map(cells)]);
}

/** The journal as data: the lines as they are kept. */
export function journalJson(lines: readonly JournalRecord[]): string {
  return `${JSON.stringify(lines, null, 2)}\n`;
}

/** The journal as a page to print, of any length and without anything but text. */
export function journalReport(
  lines: readonly JournalRecord[],
  plans: readonly PlanRecord[],
  environment: string,
): string {
  const row = (texts: readonly string[], tag: 'th' | 'td') =>
    `<tr>${texts.map((text) => `<${tag}>${asText(text)}</${tag}>`).join('')}</tr>`;
  const title = asText(say('journal_report_title', { environment }));
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>`,
    'body{font:10pt system-ui,sans-serif}table{border-collapse:collapse;width:100%}thead{display:table-header-group}',
    'th,td{border:1px solid #999;padding:3pt;text-align:start;vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}',
    `</style></head><body><h1>${title}</h1><table><thead>${row(heads(), 'th')}</thead><tbody>`,
    ...linesOf(lines, plans).map((line) => row(cells(line), 'td')),
    '</tbody></table></body></html>\n',
  ].join('\n');
}

function heads(): string[] {
  return (['at', 'what', 'about', 'owner', 'by', 'reason', 'plan'] as const).map((key) => say(`journal_column_${key}`));
}

function cells({ at, what, about, owner, by, reason, plan }: Line): string[] {
  return [at, what, about, owner, by, reason, plan];
}

function linesOf(lines: readonly JournalRecord[], plans: readonly PlanRecord[]): Line[] {
  const byId = new Map(plans.map((record) => [record.id, record]));
  return lines.map(({ at, kind, summary, unit, plan, by, problem }) => {
    const found = byId.get(plan)?.plan;
    const one = found?.units.find(({ id }) => id === unit);
    return {
      at,
      what: say(`journal_kind_${kind.replace('-', '_')}` as Kind),
      about: summary,
      owner: found ? planOwners(one ? { ...found, units: [one] } : found) : '',
      by: by.name,
      reason: problem ? problemSentences(problem).what : '',
      plan,
    };
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function asText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
