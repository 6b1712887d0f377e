import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentRecord } from '#cache';
import type { Step } from '#diagnosis';
import { speaker } from '../say.ts';
import { words } from '../words/diagnose-request.ts';
import { textOfBlocks } from './answer-blocks.ts';
import { gateSentence, stepNames, stepSentence, stepWhere } from './diagnosis-words.ts';
import { stepPages } from './step-pages.ts';

const { say } = speaker(words);

/** A step as a request to whoever can do it: what, where, for whom and why, ready to be sent. Names stay in: without them nobody could do it. */
export function stepRequest(step: Step, answer: DiagnosisAnswer, environment: EnvironmentRecord): string {
  const { cause, asked } = answer.diagnosis;
  const steps = answer.fixes.find((fix) => fix.steps.includes(step))?.steps ?? [step];
  const [page] = stepPages(step, asked.model, environment);
  const line = (key: keyof typeof words, text: string) => ({ kind: 'line', label: say(key), text }) as const;
  const text = textOfBlocks(
    [
      { kind: 'text', text: say('request_please', { what: stepSentence(step, stepNames(answer, steps)) }) },
      line('request_where', stepWhere(step, asked.model)),
      ...(page ? [line('request_page', page.address)] : []),
      line('request_person', answer.names[asked.person] ?? asked.person),
      line('request_model', answer.names[asked.model] ?? asked.model),
      line('request_environment', `${environment.name} (${environment.origin})`),
      ...(cause ? [line('request_why', gateSentence(cause, 'fail'))] : []),
    ],
    'plain',
  );
  // Names that run the other way are set apart on screens by marks that nobody wants in a mail.
  return text.replace(/[\u2068\u2069]/g, '');
}
