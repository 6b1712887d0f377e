import type { ModelSummary } from '#cache';
import type { Claim } from '#diagnosis';
import type { Candidates, CandidatesQuery } from './candidates.ts';
import type { Callers } from './diagnosis/callers-of.ts';
import type { DiagnosisAnswer, DiagnosisQuestion } from './diagnosis/diagnosis-of.ts';
import type { FoundPeople } from './diagnosis/find-people.ts';
import type { Mentioned } from './diagnosis/mentioned.ts';
import type { EventsOfModel } from './events-of-model.ts';
import type { FlowsOfModel } from './flows-of-model.ts';
import type { Matrix, MatrixQuery, MatrixWindow } from './matrix/matrix.ts';
import type { MatrixLines } from './matrix/matrix-lines.ts';
import type { ListsOfPerson, ListsOfPersonQuery } from './person/lists-of-person.ts';
import type { ModelsOfPerson, ModelsOfPersonQuery } from './person/models-of-person.ts';
import type { Picture, PictureQuery } from './picture/picture-of-model.ts';
import type { Principals, PrincipalsQuery } from './principals.ts';
import type { Sharing } from './sharing.ts';
import type { ComparedPeople } from './users/compare-people.ts';
import type { ModelUsers, UsersQuery } from './users/model-users.ts';
import type { UserOnModel } from './users/user-on-model.ts';

/** Everything that pages ask about a whole environment: what is asked, beside the environment, and what comes back. */
interface Asked {
  /** What lists and headers need of an environment. */
  summary: { ask: object; answer: Summary };
  /** Whom models are explicitly shared with, and what sharing them takes. */
  sharing: { ask: { models: readonly string[] }; answer: Sharing };
  /** The people and teams that match what was typed. */
  candidates: { ask: CandidatesQuery; answer: Candidates };
  /** Two people or teams, model by model. */
  'compare-people': { ask: { people: readonly [string, string] }; answer: ComparedPeople };
  /** Who can do what with a model, a window of rows at a time. */
  users: { ask: UsersQuery; answer: ModelUsers };
  /** People by what somebody typed of their names. */
  people: { ask: { text: string; limit: number }; answer: FoundPeople };
  /** What things are called. */
  names: { ask: { ids: readonly string[] }; answer: Readonly<Record<string, string>> };
  /** The flows and apps that call a model. */
  callers: { ask: { model: string }; answer: Callers };
  /** Whom and what a pasted text names. */
  mentioned: { ask: { text: string; claims: readonly Claim[] }; answer: Mentioned };
  /** Why a model does not work for somebody, and the smallest fixes. */
  diagnosis: { ask: DiagnosisQuestion; answer: DiagnosisAnswer };
  /** What people can do with models, and the same as a list of pairs with reasons. */
  matrix: { ask: MatrixQuery & MatrixWindow; answer: Matrix };
  'matrix-lines': { ask: MatrixQuery; answer: MatrixLines };
  /** The paths to a model and who goes them, for its picture. */
  picture: { ask: PictureQuery; answer: Picture };
  /** The flows that have to do with a model. */
  flows: { ask: { model: string }; answer: FlowsOfModel };
  /** Who made how many predictions with a model. */
  events: { ask: { model: string }; answer: EventsOfModel };
  /** Who there is. */
  principals: { ask: PrincipalsQuery; answer: Principals };
  /** Everything that a person or team can use. */
  'models-of': { ask: ModelsOfPersonQuery; answer: ModelsOfPerson };
  /** AI Builder's two lists of models as a person finds them. */
  lists: { ask: ListsOfPersonQuery; answer: ListsOfPerson };
  /** What one person or team can do with a model, and why. */
  user: { ask: { model: string; principal: string }; answer: UserOnModel };
}

/** An environment's models, as lists show them. */
export interface Summary {
  models: readonly ModelSummary[];
}

export type QuestionKind = keyof Asked;

/** A question about an environment, as plain data. */
export type Question<Kind extends QuestionKind = QuestionKind> = {
  [K in Kind]: { kind: K; environment: string } & Asked[K]['ask'];
}[Kind];

/** What a question is answered, as plain data: null while the environment has not been read. */
export type Answer<Kind extends QuestionKind = QuestionKind> = Asked[Kind]['answer'] | null;
