import type { JournalRecord, PlanRecord } from '#cache';
import { speaker } from '../say.ts';
import { words } from '../words/journal.ts';
import { csvOf } from './csv.ts';
import { htmlTable, pageToPrint } from './page-to-print.ts';
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
  const title = say('journal_report_title', { environment });
  return pageToPrint(title, htmlTable(heads(), linesOf(lines, plans).map(cells)));
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
