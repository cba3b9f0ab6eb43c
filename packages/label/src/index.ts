export { checkAnswers, checkFacts, checkScale, readAnswers, readEdition, readScale, type ReadAnswersOptions } from './check/read.ts'
export { editions } from './data/editions/index.ts'
export { tnl2019To2021 } from './data/editions/tnl-2019-2021.ts'
export { tnl2024 } from './data/editions/tnl-2024.ts'
export { tnl2025Badge } from './data/editions/tnl-2025-badge.ts'
export { tnl2025 } from './data/editions/tnl-2025.ts'
export { FACTS, factRows, type FactId, type FactRow, type FactType } from './data/facts.ts'
export { communaux2026 } from './data/scales/communaux-2026.1/index.ts'
export { scales } from './data/scales/index.ts'
export type {
  CalendarEvent, Domain, Edition, EditionDomain, EditionLevel, Gate, Known, NaMode, Option, ProfileCondition, ProfileKind,
  Question, QuestionKind, QuestionSource, Scale, ScaleLevel,
} from './data/types.ts'
export {
  proofState, type Answer, type AnswerValue, type Answers, type GivenAnswer, type NotApplicable, type Profile, type Proof, type ProofState,
  type Proposed, type Status,
} from './model/answers.ts'
export { answerText, valueText } from './model/answer-text.ts'
export { emptyAnswers } from './model/empty-answers.ts'
export { LabelError, type LabelErrorInfo } from './model/error.ts'
export type {
  DomainResult, Explanation, GateResult, GateState, LevelRange, NodeState, Parts, Points, QuestionCounts, Readings, ScoreResult,
} from './model/result.ts'
export { domainsOf, questionsById, questionsOf, type Placed } from './model/walk.ts'
export { moves, nextSteps, type NextOptions, type NextSteps, type Step } from './next/next-steps.ts'
export { EFFORT_HOURS, type EffortHours } from './next/problem.ts'
export { answersFromProposals, isBlank, type FillOptions } from './propose/answers.ts'
export { conflicts, TOLERANCE, type Conflict } from './propose/conflicts.ts'
export { profileFromFacts } from './propose/profile.ts'
export { propose } from './propose/propose.ts'
export type { Read } from './read/json.ts'
export { rules } from './rules/index.ts'
export { score, type ScoreOptions } from './score/score.ts'
export { bar, type BarOptions } from './write/bar/index.ts'
export type { BarTheme } from './write/bar/theme.ts'
export { barTable, levelTable, type Table } from './write/bar-table.ts'
export { barSentence, pointsText } from './write/sentence.ts'
export { levelName, levelRangeText, PART_IDS, PART_WORDS, type PartId } from './write/words.ts'
export { agreement, MIN_UNITS, type Agreement, type AgreementOptions, type Method } from './agreement/agreement.ts'
export type { CountsGrid, Grid, Rating, RatingsGrid, TableGrid } from './agreement/grid.ts'
export type { Weights } from './agreement/kappa.ts'
export type { Metric } from './agreement/krippendorff.ts'
export { readGrids } from './agreement/read.ts'
