import type { Localized } from '@communaux/report'
import type { AnswerValue, ProofState } from './answers.ts'

/** Points as an interval over every completion of the answers; `null` and `of: 0` where nothing counts. */
export interface Points {
  readonly min: number | null
  readonly max: number | null
  readonly of: number
}

/** Points in four parts that add up to `of`: what the bar draws. */
export interface Parts {
  readonly proven: number
  readonly toVerify: number
  readonly missing: number
  /** Answered, and not held. */
  readonly lost: number
}

/** Ids of levels; `null` is below the first one. */
export interface LevelRange {
  readonly min: string | null
  readonly max: string | null
}

export interface DomainResult {
  readonly id: string
  readonly name: Localized
  readonly points: Points
  readonly parts: Parts
  /** Share of the questions that concern this body which have an answer, 0 to 1. */
  readonly coverage: number
  readonly domains: readonly DomainResult[]
}

/** `open`: what is still unknown decides. `not-applicable`: its target does not count, it stops nobody. */
export type GateState = 'met' | 'unmet' | 'open' | 'not-applicable'

export interface GateResult {
  readonly id: string
  readonly level: string
  readonly state: GateState
  /** What its target is worth now, 0 to 1. */
  readonly value: { readonly min: number | null; readonly max: number | null }
  /** What it asks, 0 to 1. */
  readonly min: number
  readonly text: Localized
}

/** Two readings of the same answers, which need not agree. */
export interface Readings {
  /** Points against thresholds, without conditions: one domain makes up for another. */
  readonly weighted: LevelRange
  /** A level is held when enough domains reach it on their own and its conditions are met. */
  readonly sorting: LevelRange
  readonly agree: 'yes' | 'no' | 'open'
  readonly text: Localized
}

export type NodeState = 'answered' | 'open' | 'not-applicable' | 'not-concerned' | 'counts' | 'left-out'

/** Where one number comes from. */
export interface Explanation {
  readonly id: string
  readonly kind: 'scale' | 'domain' | 'question'
  readonly text: Localized
  readonly state: NodeState
  readonly weight: number
  readonly points: Points
  readonly value?: AnswerValue
  readonly reason?: string
  readonly proof?: ProofState
  readonly children: readonly Explanation[]
}

/** How many questions there are, and what is known of them. */
export interface QuestionCounts {
  /** That concern this body, or may. */
  readonly total: number
  readonly answered: number
  readonly proven: number
  readonly notApplicable: number
  readonly open: number
  /** Whose words come from the official form. */
  readonly official: number
}

/** Why an answer could not be taken as given; its question then stays open. */
export type AnswerProblem = 'bad-value' | 'not-applicable-refused' | 'no-reason'

/** Something that a result must not hide. */
export type Remark =
  | { readonly kind: AnswerProblem | 'unknown-question'; readonly question: string }
  | { readonly kind: 'other-edition' | 'other-scale'; readonly given: string; readonly used: string }

/** An estimate by named rules. The decision is the jury's. */
export interface ScoreResult {
  readonly edition: string
  readonly editionName: Localized
  readonly scale: { readonly id: string; readonly version: string; readonly author: string; readonly date: string }
  /** Said first, wherever a result is shown. */
  readonly notice: Localized
  readonly questions: QuestionCounts
  readonly coverage: number
  readonly points: Points
  readonly parts: Parts
  readonly domains: readonly DomainResult[]
  readonly level: LevelRange
  readonly levels: readonly { readonly id: string; readonly name: Localized; readonly from: number }[]
  readonly gates: readonly GateResult[]
  readonly readings: Readings
  /** What could not be taken as given; `checkAnswers` says it in words, with its place and remedy. */
  readonly remarks: readonly Remark[]
  readonly explanation: Explanation
}
