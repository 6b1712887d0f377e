import type { DiagnosisAnswer, NamedFix } from '#answers';
import type { EnvironmentView } from '#cache';
import type { Asked, Claim, Diagnosis, Gate, Step } from '#diagnosis';
import { speaker } from '../say.ts';
import { words as pageWords } from '../words/diagnose.ts';
import { words } from '../words/diagnose-answer.ts';
import { type AnswerFormat, type Block, textOfBlocks } from './answer-blocks.ts';
import { hidden } from './answer-hidden.ts';
import {
  besidesSentence,
  claimSentence,
  furtherGates,
  gateSentence,
  grantsSentence,
  noteSentence,
  stepNames,
  stepSentence,
  wakesSentence,
} from './diagnosis-words.ts';
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
  const blocks = style.for === 'user' ? forPerson(answer, view) : forTicket(answer, view, style.redact);
  // Names that run the other way are set apart on screens by marks that nobody wants in a mail.
  const text = textOfBlocks(blocks, style.format).replace(/[\u2068\u2069]/g, '');
  return style.redact ? hidden(text, answer) : text;
}

/** What the person can do themselves. */
const theirOwn: ReadonlySet<Step['kind']> = new Set(['sign-in', 'sign-in-again', 'wait', 'wait-for-import']);

function forPerson({ diagnosis, fixes, names, teams }: DiagnosisAnswer, view: EnvironmentView): Block[] {
  const { cause, open, asked } = diagnosis;
  const text = (words: string): Block => ({ kind: 'text', text: words });
  const hello = text(say('answer_user_hello'));
  const model = names[asked.model] ?? '';
  if (!cause) {
    // Of an app that is to be opened nothing but its own sharing decides.
    const isUnknown = open.some(
      ({ verdict, stage }) => verdict === 'cannot-tell' || (asked.from === 'open-app' && stage === 'app'),
    );
    return [hello, text(say(isUnknown ? 'answer_user_unknown' : 'answer_user_works', { model }))];
  }
  const said = (gate: Gate) => gateSentence(gate, 'user');
  const steps = fixes[0]?.steps ?? [];
  const mine = steps.length > 0 && steps.every(({ kind }) => theirOwn.has(kind));
  const more = [...new Set(furtherGates(diagnosis).filter(besides(cause)).map(said))].filter(
    (one) => one !== said(cause),
  );
  return [
    hello,
    text(say(`answer_user_${asked.from.replaceAll('-', '_')}` as keyof typeof words, { model, cause: said(cause) })),
    // What they can do themselves does away with all of it.
    { kind: 'list', label: say('answer_user_more'), items: mine ? [] : more },
    {
      kind: 'list',
      label: say(mine ? 'answer_user_you' : 'answer_user_next'),
      items: [...new Set(steps.map((step) => stepForPerson(step, { asked, teams, view })))],
    },
    text(say(mine ? 'answer_user_after_you' : 'answer_user_after')),
  ];
}

/** Whoever has no role at all is not told of each thing that a role would allow. */
function besides(cause: Gate): (gate: Gate) => boolean {
  return ({ stage }) => cause.id !== 'person-has-a-role' || stage !== 'privilege';
}

interface About {
  asked: Asked;
  teams: readonly string[];
  view: EnvironmentView;
}

function stepForPerson(step: Step, { asked, teams, view: { environment } }: About): string {
  if (step.kind === 'share') {
    if (teams.includes(step.principal)) return say('answer_step_share_team');
    if (step.principal !== asked.person) return say('answer_step_share_other');
    if (step.record !== asked.model) return say('answer_step_share_training');
    return say(asked.from === 'edit' ? 'answer_step_share_edit' : 'answer_step_share');
  }
  return say(`answer_step_${step.kind.replaceAll('-', '_')}` as keyof typeof words, {
    environment: environment.name,
  });
}

function forTicket(answer: DiagnosisAnswer, { environment, sync }: EnvironmentView, redact: boolean): Block[] {
  const { diagnosis, claims, fixes, names } = answer;
  const { asked, cause, open } = diagnosis;
  const further = furtherGates(diagnosis);
  const [fix] = fixes;
  const line = (label: keyof typeof words, text: string): Block => ({ kind: 'line', label: say(label), text });
  const read = sync?.finishedOn ? dateTime(sync.finishedOn) : '';
  const sources = new Map(
    [...(cause ? [cause] : []), ...further]
      .flatMap(({ cites }) => cites)
      .map(({ page, url }) => [url, `${page}: ${url}`]),
  );
  return [
    { kind: 'title', text: say('answer_title') },
    line('answer_cause', [causeText(diagnosis), proofOf(cause, read)].filter(Boolean).join(' ')),
    ...(fix ? [line('answer_fix', fixText(fix, answer))] : []),
    ...(fix ? [line('answer_grants', effectOf(fix, names[asked.person] ?? ''))] : []),
    line('answer_person', withId(names[asked.person], asked.person)),
    line('answer_model', withId(names[asked.model], asked.model)),
    line('answer_from', page.say(`diagnose_from_${asked.from.replaceAll('-', '_')}` as keyof typeof pageWords)),
    line('answer_environment', redact ? environment.name : `${environment.name} (${environment.origin})`),
    ...(read ? [line('answer_read', read)] : []),
    {
      kind: 'list',
      label: say('answer_further'),
      items: further.map((gate) => [gateSentence(gate, 'fail'), proofOf(gate, '')].join(' ')),
    },
    { kind: 'list', label: say('answer_text'), items: claims.map((claim) => claimWithNotes(claim, diagnosis)) },
    { kind: 'list', label: say('answer_open'), items: open.map((gate) => gateSentence(gate, 'check')) },
    { kind: 'list', label: say('answer_sources'), items: [...sources.values()] },
  ];
}

function causeText({ cause, open }: Diagnosis): string {
  if (cause) return gateSentence(cause, 'fail');
  return open.some(({ verdict }) => verdict === 'cannot-tell') ? page.say('diagnose_cannot_tell') : say('answer_none');
}

/** A message with what the facts say to it. */
function claimWithNotes(claim: Claim, { notes }: Diagnosis): string {
  const its = notes.filter((note) => JSON.stringify(note.claim) === JSON.stringify(claim));
  return [withId(claimSentence(claim), claim.code), ...its.map(noteSentence)].join(' ');
}

function effectOf(fix: NamedFix, who: string): string {
  return [grantsSentence(fix, who), wakesSentence(fix, who), besidesSentence(fix, who)].filter(Boolean).join(' ');
}

/** The steps of a fix in one line, numbered where there are several. */
function fixText({ steps }: NamedFix, answer: DiagnosisAnswer): string {
  const said = steps.map((step) => stepSentence(step, stepNames(answer, steps)));
  return said.length > 1 ? said.map((one, at) => `${at + 1}. ${one}`).join('; ') : said.join('');
}

/** What a gate rests on: who says so, by which rule, about whom and what, and when that was read. */
function proofOf(gate: Gate | null, read: string): string {
  if (!gate) return '';
  const on = [...new Map(gate.evidence.map((one) => [one.id, withId(one.name, one.id)])).values()].join(', ');
  const rule = gate.rule ?? gate.id;
  if (gate.by === 'text') return say('answer_proof_text', { rule });
  return read ? say('answer_proof_read', { rule, on, read }) : say('answer_proof', { rule, on });
}

function withId(name: string | undefined, id: string | undefined): string {
  return name && id && name !== id ? `${name} (${id})` : (name ?? id ?? '');
}
