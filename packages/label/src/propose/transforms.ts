import type { AnswerValue } from '../model/answers.ts'

/** How a fact's value becomes an answer; null when it says nothing of the question. */
export type Transform = (value: unknown) => AnswerValue | null

/** The answer is the fact. */
export const same: Transform = (value) => value as AnswerValue
/** At least one: yes. None: nothing, it may be elsewhere. */
export const someIsYes: Transform = (value) => (sizeOf(value) > 0 ? true : null)
/** None: no. At least one: nothing. */
export const noneIsNo: Transform = (value) => (sizeOf(value) === 0 ? false : null)
/** At least one: no. None: nothing, a machine cannot conclude. */
export const someIsNo: Transform = (value) => (sizeOf(value) > 0 ? false : null)
/** How many things a list holds. */
export const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value))

const MEGABYTE = 1_000_000
export const underOneMegabyte: Transform = (value) => sizeOf(value) < MEGABYTE
