import { candidates } from './candidates.ts';
import { callersOf, namesOf } from './diagnosis/callers-of.ts';
import { diagnosisOf } from './diagnosis/diagnosis-of.ts';
import { findPeople } from './diagnosis/find-people.ts';
import { mentioned } from './diagnosis/mentioned.ts';
import { eventsOfModel } from './events-of-model.ts';
import { flowsOfModel } from './flows-of-model.ts';
import type { Known } from './known.ts';
import { matrix } from './matrix/matrix.ts';
import { matrixLines } from './matrix/matrix-lines.ts';
import { listsOfPerson } from './person/lists-of-person.ts';
import { modelsOfPerson } from './person/models-of-person.ts';
import { pictureOfModel } from './picture/picture-of-model.ts';
import { principals } from './principals.ts';
import type { Answer, Question, QuestionKind } from './questions.ts';
import { sharing } from './sharing.ts';
import { comparePeople } from './users/compare-people.ts';
import { modelUsers } from './users/model-users.ts';
import { userOnModel } from './users/user-on-model.ts';

/** How each question is answered. */
const answers: { readonly [K in QuestionKind]: (known: Known, question: Question<K>) => Answer<K> } = {
  summary: ({ view }) => ({ models: view.models }),
  sharing,
  candidates,
  'compare-people': comparePeople,
  users: modelUsers,
  people: findPeople,
  names: namesOf,
  callers: callersOf,
  mentioned,
  diagnosis: diagnosisOf,
  user: userOnModel,
  matrix,
  'matrix-lines': matrixLines,
  flows: flowsOfModel,
  events: eventsOfModel,
  picture: pictureOfModel,
  principals,
  'models-of': modelsOfPerson,
  lists: listsOfPerson,
};

/** Answers a question about an environment. */
export function answer<K extends QuestionKind>(known: Known, question: Question<K>): Answer<K> {
  // The table gives each kind its own function; TypeScript cannot follow that through an index.
  const answering = answers[question.kind] as (known: Known, question: Question<K>) => Answer<K>;
  return answering(known, question);
}
