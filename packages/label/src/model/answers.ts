import type { Localized } from '@communaux/report'
import type { ProfileKind } from '../data/types.ts'

/** Who answers. What is not said leaves the questions it decides open, never « sans objet ». */
export interface Profile {
  readonly kind?: ProfileKind
  readonly population?: number
  readonly agents?: number
  readonly competences?: readonly string[]
}

/** A person's proof: a file or an address. The same proof may serve several questions. */
export interface Proof {
  readonly url?: string
  readonly file?: string
  readonly title?: string
  /** Hash of the file's bytes, `sha256:…`. */
  readonly hash?: string
}

/** `{ done, planned, notDone }` in shares; what is missing to 1 is not answered. */
export interface Status {
  readonly done: number
  readonly planned: number
  readonly notDone: number
}

export type AnswerValue = boolean | number | string | readonly string[] | Status

/** Where an answer comes from when a machine proposed it and nobody has confirmed it. */
export interface Proposed {
  /** A person's answer of an earlier edition: no measure replaces it. Absent: proposed from facts. */
  readonly origin?: 'migration'
  readonly confidence: 0 | 1 | 2 | 3
  /** Ids of the evidence, or of the questions of the earlier edition. */
  readonly because: readonly string[]
  readonly needsHuman?: Localized
  readonly expiresAt?: string
}

export interface GivenAnswer {
  readonly value: AnswerValue
  readonly reason?: string
  /** Proofs, or their ids or addresses. */
  readonly proofs?: readonly (Proof | string)[]
  /** Present as long as no person has confirmed the proposal. */
  readonly proposed?: Proposed
}

export interface NotApplicable {
  /** Why it does not apply: always asked. */
  readonly notApplicable: string
}

export type Answer = GivenAnswer | NotApplicable

/** An absent question is unknown: neither no, nor not applicable. */
export interface Answers {
  readonly edition: string
  readonly scale: string
  readonly profile: Profile
  readonly answers: Readonly<Record<string, Answer>>
}

/** `proven` is drawn solid, `to-verify` hatched. */
export type ProofState = 'proven' | 'to-verify'

/**
 * Whether an answer is proven: a person gave it with at least one proof, or a machine read it at the authority by
 * an exact rule (confidence 3) and nothing is left to a person. All the rest is to be verified.
 *
 * @example proofState({ value: true }) // 'to-verify'
 */
export function proofState(answer: GivenAnswer): ProofState {
  const { proposed } = answer
  if (proposed) return proposed.confidence === 3 && proposed.because.length > 0 && !proposed.needsHuman ? 'proven' : 'to-verify'
  return answer.proofs?.length ? 'proven' : 'to-verify'
}
