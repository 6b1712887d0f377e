import type { Change, Problem } from '#engine';
import { speaker } from '../say.ts';
import { words } from '../words/problem.ts';

const { say } = speaker(words);

type Key = keyof typeof words;
type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;

/** Does not compile while a kind of problem lacks its two sentences. */
words satisfies Readonly<Record<`problem_${Underscored<Problem['kind']>}_${'what' | 'do'}`, string>>;

/** One sentence saying what happened, and one saying what to do about it. */
export function problemSentences(problem: Problem): { what: string; todo: string } {
  const kind = problem.kind.replaceAll('-', '_');
  return { what: what(problem, kind), todo: say(`problem_${kind}_do` as Key) };
}

/** One line saying how something differs from what a plan expected. */
export function changeSentence(change: Change): string {
  const nobody = say('problem_change_nobody');
  return say(`problem_change_${change.what}`, {
    name: change.name,
    found: change.found ?? nobody,
    expected: change.expected ?? nobody,
  });
}

function what(problem: Problem, kind: string): string {
  switch (problem.kind) {
    case 'not-dataverse':
      return say('problem_not_dataverse_what', { address: problem.address });
    case 'permission-declined':
      return say('problem_permission_declined_what', { origin: problem.origin });
    case 'session-expired':
      return say('problem_session_expired_what', { origin: problem.origin });
    case 'offline':
      return say('problem_offline_what', { origin: problem.origin });
    case 'throttled':
      return say('problem_throttled_what', { seconds: problem.seconds });
    case 'missing-privilege':
      return say(problem.whose === 'caller' ? 'problem_missing_privilege_what' : 'problem_missing_privilege_other', {
        privilege: problem.privilege,
      });
    case 'no-access':
      if (!problem.record) return say('problem_no_access_table');
      return problem.right ? say('problem_no_access_right', { right: problem.right }) : say('problem_no_access_what');
    case 'no-such-table':
      return say('problem_no_such_table_what', { table: problem.table });
    case 'server':
      return problem.code
        ? say('problem_server_code', { status: String(problem.status), code: problem.code, message: problem.message })
        : say('problem_server_what', { status: String(problem.status), message: problem.message });
    case 'unexpected':
      return say('problem_unexpected_what', { message: problem.message });
    default:
      return say(`problem_${kind}_what` as Key);
  }
}
