export { FACTS, factRows, type FactId } from './data/facts.ts'
export type {
  CalendarEvent, Domain, Edition, EditionDomain, EditionLevel, FactRow, FactType, Gate, Known, NaMode, Option, ProfileCondition, ProfileKind,
  Question, QuestionKind, QuestionSource, Scale, ScaleLevel,
} from './data/types.ts'
export type { Answer, AnswerValue, Answers, GivenAnswer, NotApplicable, Profile, Proof, Status } from './model/answers.ts'
