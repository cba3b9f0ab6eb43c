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

export interface GivenAnswer {
  readonly value: AnswerValue
  readonly reason?: string
  /** Proof objects, or ids or addresses of proofs. */
  readonly proofs?: readonly (Proof | string)[]
  /** A proposal taken as it stands, which nobody has confirmed yet. */
  readonly proposed?: true
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
