import type { EnvironmentRecord, PlanRecord } from '#cache';
import { reassignModel } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/packet.ts';
import { findingWords } from './finding-sentences.ts';
import { day } from './format.ts';
import { tableName } from './table-name.ts';

const { say } = speaker(words);

/** What an admin who has the rights needs to carry a plan out: what to assign to whom, where, why, and what to know. As Markdown. */
export function packet(
  { plan, findings }: PlanRecord,
  environment: Pick<EnvironmentRecord, 'name' | 'origin' | 'caller'>,
): string {
  const rows = plan.units.flatMap((unit) =>
    unit.kind === 'model'
      ? unit.operations.flatMap((one) => (one.kind === 'assign' ? [{ ...one, model: unit.model.name }] : []))
      : [],
  );
  const open = findings.filter(({ verdict, severity }) => verdict === 'fail' && severity !== 'note');
  return [
    `# ${say('packet_title', { environment: environment.name })}`,
    '',
    say('packet_intro', { person: environment.caller.name, date: day(plan.madeOn), address: environment.origin }),
    '',
    `## ${say('packet_rows')}`,
    '',
    `| ${[say('packet_model'), say('packet_table'), say('packet_row'), say('packet_id'), say('packet_from'), say('packet_to')].join(' | ')} |`,
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ model, record, from, to }) =>
        `| ${[model, tableName(record.table), record.name, record.id, from.name, to.name].map(asText).join(' | ')} |`,
    ),
    '',
    `## ${say('packet_steps')}`,
    '',
    ...reassignModel.steps.map((step, index) => `${index + 1}. ${step.labels.join(' → ')}`),
    '',
    reassignModel.prerequisite,
    '',
    ...(open.length > 0
      ? [`## ${say('packet_know')}`, '', ...open.map((finding) => `- ${asText(findingWords(finding).sentence)}`), '']
      : []),
  ].join('\n');
}

/** A name as text: nothing in it is taken for Markdown or markup. */
function asText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}
