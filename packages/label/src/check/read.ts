import type { Edition, Scale } from '../data/types.ts'
import type { Answers } from '../model/answers.ts'
import { answersShape } from '../read/answers.ts'
import { editionShape } from '../read/edition.ts'
import { readShape, type Read } from '../read/json.ts'
import { scaleShape } from '../read/scale.ts'
import type { AnswersTarget } from '../rules/rule.ts'
import { checkAnswers } from './answers.ts'
import { checkScale } from './scale.ts'

export interface ReadAnswersOptions {
  /** Checks each answer against its question too. */
  readonly scale?: Scale
  readonly edition?: Edition
}

/**
 * Reads answers from what a JSON or YAML reader gave, or from a JSON text. Answers that cannot be read are findings;
 * the others are kept.
 *
 * @returns `value: null` when there is nothing to keep
 * @example readAnswers({ answers: { 'donnees.ouverture': { value: true } } }).findings // []
 */
export function readAnswers(input: unknown, options: ReadAnswersOptions = {}): Read<Answers> {
  const read = readShape(input, answersShape)
  if (!read.value || !options.scale) return read
  const target: AnswersTarget = { answers: read.value, scale: options.scale, ...(options.edition && { edition: options.edition }) }
  return { value: read.value, findings: [...read.findings, ...checkAnswers(target)] }
}

/**
 * Reads a scale. One error is enough to refuse it: a scale read in part would give wrong points.
 *
 * @returns `value: null` with the errors, each with its place
 * @example readScale(communaux2026).value?.id // 'communaux-2026.1'
 */
export function readScale(input: unknown): Read<Scale> {
  const read = readShape(input, scaleShape)
  if (!read.value || read.findings.some(({ severity }) => severity === 'error')) return { value: null, findings: read.findings }
  const findings = [...read.findings, ...checkScale(read.value)]
  return { value: findings.some(({ severity }) => severity === 'error') ? null : read.value, findings }
}

/**
 * Reads an edition. What the label did not publish stays empty.
 *
 * @example readEdition(tnl2025).value?.id // 'tnl-2025'
 */
export function readEdition(input: unknown): Read<Edition> {
  return readShape(input, editionShape)
}
