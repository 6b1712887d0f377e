import type { EnvironmentRecord, PlanRecord } from '#cache';
import { reassignModel } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/packet.ts';
import { findingWords } from './finding-sentences.ts';
import { day } from './format.ts';
import { packetChoice } from './packet-choice.ts';
import { packetLine } from './packet-file.ts';
import { htmlTable, htmlText, pageToPrint } from './page-to-print.ts';
import { tableName } from './table-name.ts';

const { say } = speaker(words);

type Environment = Pick<EnvironmentRecord, 'name' | 'origin' | 'caller'>;

/** What an admin who has the rights needs to carry a plan out: what to assign to whom, where, why, and what to know. */
interface Packet {
  title: string;
  intro: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  steps: readonly string[];
  know: readonly string[];
  /** By which it is opened as a plan; null where it cannot be. */
  line: string | null;
}

/** The packet as Markdown. */
export function packetMarkdown(record: PlanRecord, environment: Environment): string {
  const { title, intro, heads, rows, steps, know, line } = packetOf(record, environment);
  return [
    `# ${markdownText(title)}`,
    '',
    intro,
    '',
    `## ${say('packet_rows')}`,
    '',
    `| ${heads.join(' | ')} |`,
    `|${'---|'.repeat(heads.length)}`,
    ...rows.map((cells) => `| ${cells.map(markdownText).join(' | ')} |`),
    '',
    `## ${say('packet_steps')}`,
    '',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    '',
    reassignModel.prerequisite,
    '',
    ...(know.length > 0 ? [`## ${say('packet_know')}`, '', ...know.map((one) => `- ${markdownText(one)}`), ''] : []),
    ...(line ? [`## ${say('packet_open_title')}`, '', say('packet_open_how'), '', '```json', line, '```', ''] : []),
  ].join('\n');
}

/** The packet as a page to print, which is opened as a plan all the same. */
export function packetPage(record: PlanRecord, environment: Environment): string {
  const { title, intro, heads, rows, steps, know, line } = packetOf(record, environment);
  const paragraph = (text: string) => `<p>${htmlText(text)}</p>`;
  const heading = (text: string) => `<h2>${htmlText(text)}</h2>`;
  const list = (tag: 'ol' | 'ul', items: readonly string[]) =>
    `<${tag}>${items.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}</${tag}>`;
  return pageToPrint(
    title,
    [
      paragraph(intro),
      heading(say('packet_rows')),
      htmlTable(heads, rows),
      heading(say('packet_steps')),
      list('ol', steps),
      paragraph(reassignModel.prerequisite),
      ...(know.length > 0 ? [heading(say('packet_know')), list('ul', know)] : []),
      ...(line
        ? [
            heading(say('packet_open_title')),
            paragraph(say('packet_open_how')),
            `<script type="application/json">\n${line}\n</script>`,
          ]
        : []),
    ].join('\n'),
  );
}

function packetOf({ plan, findings }: PlanRecord, environment: Environment): Packet {
  const choice = packetChoice(plan);
  const open = findings.filter(({ verdict, severity }) => verdict === 'fail' && severity !== 'note');
  return {
    title: say('packet_title', { environment: environment.name }),
    intro: say('packet_intro', {
      person: environment.caller.name,
      date: day(plan.madeOn),
      address: environment.origin,
    }),
    heads: (['model', 'table', 'row', 'id', 'from', 'to'] as const).map((key) => say(`packet_${key}`)),
    rows: plan.units.flatMap((unit) =>
      unit.kind === 'model'
        ? unit.operations.flatMap((one) =>
            one.kind === 'assign'
              ? [
                  [
                    unit.model.name,
                    tableName(one.record.table),
                    one.record.name,
                    one.record.id,
                    one.from.name,
                    one.to.name,
                  ],
                ]
              : [],
          )
        : [],
    ),
    steps: reassignModel.steps.map((step) => step.labels.join(' → ')),
    know: open.map((finding) => findingWords(finding).sentence),
    line: choice && packetLine(choice, environment),
  };
}

/** A name as text: nothing in it is taken for Markdown or markup. */
function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}
