export { answer } from './answer.ts';
export { type Answering, askThrough } from './ask-through.ts';
export type { DiagnosisAnswer, NamedFix, OthersChange } from './diagnosis/diagnosis-of.ts';
export type { Mentioned } from './diagnosis/mentioned.ts';
export { type Known, knownOf } from './known.ts';
export type { Answer, Question, QuestionKind, Summary } from './questions.ts';
export { serveAnswers } from './serve-answers.ts';
