import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView } from '#cache';
import type { Evidence, Gate, Step } from '#diagnosis';
import { speaker } from '../say.ts';
import { words as pageWords } from '../words/diagnose.ts';
import { words } from '../words/diagnose-answer.ts';
import { type AnswerFormat, type Block, textOfBlocks } from './answer-blocks.ts';
import { hidden } from './answer-hidden.ts';
import { claimSentence, gateSentence, grantsSentence, type StepNames, stepSentence } from './diagnosis-words.ts';
import { dateTime } from './format.ts';

const { say } = speaker(words);
const page = speaker(pageWords);

/** How an answer shall be written. */
export interface AnswerStyle {
  for: 'user' | 'ticket';
  format: AnswerFormat;
  /** Whether names of people and teams and ids are left out. */
  redact: boolean;
}

/** The answer to send, as text: for the person in plain words without ids, for the ticket with facts, ids and evidence. */
export function answerToSend(answer: DiagnosisAnswer, view: EnvironmentView, style: AnswerStyle): string {
  const blocks = style.for === 'user' ? forPerson(answer) : forTicket(answer, view);
  // Names that run the other way are set apart on screens by marks that nobody wants in a mail.
  const text = textOfBlocks(blocks, style.format).replace(/[\u2068\u2069]/g, '');
  return style.redact ? hidden(text, answer) : text;
}

/** What the person can do themselves. */
const theirOwn: ReadonlySet<Step['kind']> = new Set(['sign-in', 'sign-in-again', 'wait', 'wait-for-import']);

function forPerson({ diagnosis, fixes, names, teams }: DiagnosisAnswer): Block[] {
  const { cause, further, asked } = diagnosis;
  const hello: Block = { kind: 'text', text: say('answer_user_hello') };
  const model = names[asked.model] ?? '';
  if (!cause) return [hello, { kind: 'text', text: say('answer_user_works', { model }) }];
  const said = (gate: Gate) => gateSentence(gate, 'user');
  const steps = fixes[0]?.steps ?? [];
  const mine = steps.length > 0 && steps.every(({ kind }) => theirOwn.has(kind));
  return [
    hello,
    { kind: 'text', text: say('answer_user_cause', { model, cause: said(cause) }) },
    {
      kind: 'list',
      label: say('answer_user_more'),
      items: [...new Set(further.map(said))].filter((one) => one !== said(cause)),
    },
    {
      kind: 'list',
      label: say(mine ? 'answer_user_you' : 'answer_user_next'),
      items: steps.map((step) => stepForPerson(step, asked.person, teams)),
    },
    { kind: 'text', text: say(mine ? 'answer_user_after_you' : 'answer_user_after') },
  ];
}

function stepForPerson(step: Step, person: string, teams: readonly string[]): string {
  if (step.kind === 'share') {
    if (teams.includes(step.principal)) return say('answer_step_share_team');
    return say(step.principal === person ? 'answer_step_share' : 'answer_step_share_other');
  }
  return say(`answer_step_${step.kind.replaceAll('-', '_')}` as keyof typeof words);
}

function forTicket(answer: DiagnosisAnswer, view: EnvironmentView): Block[] {
  const { diagnosis, claims, fixes, names } = answer;
  const { asked, cause, further, open } = diagnosis;
  const about: StepNames = { names, teams: answer.teams, person: asked.person, model: asked.model };
  const [fix] = fixes;
  const line = (label: keyof typeof words, text: string): Block => ({ kind: 'line', label: say(label), text });
  const failing = [cause, ...further].flatMap((gate) => gate ?? []);
  const sources = new Map(failing.flatMap(({ cites }) => cites).map(({ page, url }) => [url, `${page}: ${url}`]));
  return [
    { kind: 'title', text: say('answer_title') },
    line('answer_person', withId(names[asked.person], asked.person)),
    line('answer_model', withId(names[asked.model], asked.model)),
    line('answer_from', page.say(`diagnose_from_${asked.from.replaceAll('-', '_')}` as keyof typeof pageWords)),
    line('answer_environment', `${view.environment.name} (${view.environment.origin})`),
    ...(view.sync?.finishedOn ? [line('answer_read', dateTime(view.sync.finishedOn))] : []),
    line('answer_cause', cause ? gateSentence(cause, 'fail') : say('answer_none')),
    ...(cause?.rule ? [line('answer_rule', cause.rule)] : []),
    { kind: 'list', label: say('answer_evidence'), items: evidenceOf(failing) },
    { kind: 'list', label: say('answer_further'), items: further.map((gate) => gateSentence(gate, 'fail')) },
    { kind: 'list', label: say('answer_text'), items: claims.map((claim) => withId(claimSentence(claim), claim.code)) },
    { kind: 'list', label: say('answer_fix'), items: fix?.steps.map((step) => stepSentence(step, about)) ?? [] },
    ...(fix ? [line('answer_grants', grantsSentence(fix))] : []),
    { kind: 'list', label: say('answer_open'), items: open.map((gate) => gateSentence(gate, 'check')) },
    { kind: 'list', label: say('answer_sources'), items: [...sources.values()] },
  ];
}

function evidenceOf(gates: readonly Gate[]): string[] {
  const all = new Map<string, Evidence>(gates.flatMap(({ evidence }) => evidence).map((one) => [one.id, one]));
  return [...all.values()].map(({ name, id }) => withId(name, id));
}

function withId(name: string | undefined, id: string | undefined): string {
  return name && id && name !== id ? `${name} (${id})` : (name ?? id ?? '');
}
