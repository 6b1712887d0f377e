import type { DiagnosisAnswer } from '#answers';
import { speaker } from '../say.ts';
import { words } from '../words/diagnose-answer.ts';

const { say } = speaker(words);

const guid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/** The same text without names of people and teams and without ids: each has a number instead, the same one everywhere. */
export function hidden(text: string, answer: DiagnosisAnswer): string {
  const ids = new Map<string, number>();
  const named = namesIn(answer).reduce((rest, { name, stands }) => rest.replaceAll(name, stands), text);
  return named.replace(guid, (id) => {
    const number = ids.get(id.toLowerCase()) ?? ids.size + 1;
    ids.set(id.toLowerCase(), number);
    return say('answer_hidden_id', { number });
  });
}

/** Every name of a person or team that an answer holds, the longest first: one may be part of another. */
function namesIn({ diagnosis, names, teams, fixes }: DiagnosisAnswer): { name: string; stands: string }[] {
  const { cause, further, open, passed, notes, asked } = diagnosis;
  const gates = [cause, ...further, ...open, ...passed].flatMap((gate) => gate ?? []);
  const people = new Set([
    names[asked.person],
    ...gates.flatMap(({ data, evidence }) => [
      data.person,
      data.owner,
      ...evidence.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    ]),
    ...notes.flatMap((note) => (note.kind.endsWith('-person') && 'name' in note ? [note.name] : [])),
    ...fixes.flatMap(({ steps, grants }) => [
      ...steps.flatMap((step) => {
        const id = 'principal' in step ? step.principal : 'to' in step && step.kind === 'reassign' ? step.to : '';
        return teams.includes(id) ? [] : [names[id]];
      }),
      ...grants.others.map(({ person }) => person.name),
    ]),
  ]);
  const groups = new Set([
    ...teams.map((id) => names[id]),
    ...gates.flatMap(({ data, evidence }) => [
      data.team,
      ...(data.groups?.split(', ') ?? []),
      ...evidence.filter(({ kind }) => kind === 'team').map(({ name }) => name),
    ]),
  ]);
  const numbered = (list: ReadonlySet<string | undefined>, key: 'answer_hidden_person' | 'answer_hidden_team') =>
    [...list].flatMap((name, at) => (name ? [{ name, stands: say(key, { number: at + 1 }) }] : []));
  return [...numbered(people, 'answer_hidden_person'), ...numbered(groups, 'answer_hidden_team')].sort(
    (a, b) => b.name.length - a.name.length,
  );
}
