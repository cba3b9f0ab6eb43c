import type { MappingRow, Question } from '../data/types.ts'
import type { AnswerValue } from '../model/answers.ts'
import { add, compare, divide, isZero, ONE, type Ratio, ratioOf, toNumber, ZERO } from '../model/ratio.ts'
import { KINDS } from '../questions/index.ts'

/** What an answer is worth for its own question; null when it is not an answer of it. */
export const worthOf = (question: Question, value: AnswerValue): Ratio | null => KINDS[question.kind].worth(question, value)?.lo ?? null

/** One value as an answer to another question: as it is when the kinds agree, else by what it is worth; null when neither can be. */
export function convertOne(from: Question, value: AnswerValue, to: Question, { options = {} }: MappingRow): AnswerValue | null {
  const renamed = renameOptions(value, options)
  if (from.kind === to.kind && KINDS[to.kind].worth(to, renamed)) return renamed
  const worth = worthOf(from, value)
  return worth && fromWorth(worth, to)
}

function renameOptions(value: AnswerValue, options: Readonly<Record<string, string>>): AnswerValue {
  const rename = (id: string): string => (Object.hasOwn(options, id) ? (options[id] ?? id) : id)
  if (typeof value === 'string') return rename(value)
  return Array.isArray(value) ? (value as readonly string[]).map(rename) : value
}

/** Several values as one answer. */
export function convertMany(values: readonly (readonly [Question, AnswerValue])[], to: Question, { merge = 'least' }: MappingRow): AnswerValue | null {
  const worths = values.map(([question, value]) => worthOf(question, value)).filter((worth) => worth !== null)
  if (worths.length < values.length || worths.length === 0) return null
  const sorted = [...worths].sort(compare)
  const sum = worths.reduce(add, ZERO)
  const merged = { least: sorted[0], most: sorted.at(-1), sum: compare(sum, ONE) > 0 ? ONE : sum, mean: divide(sum, ratioOf(worths.length)) }[merge]
  return merged ? fromWorth(merged, to) : null
}

/** The answer of a kind that is worth so much, when there is one. */
function fromWorth(worth: Ratio, { kind, target = 1 }: Question): AnswerValue | null {
  if (kind === 'share') return toNumber(worth)
  if (kind === 'yes-no') return compare(worth, ONE) === 0 ? true : isZero(worth) ? false : null
  return kind === 'count' ? Math.round(toNumber(worth) * target) : null
}
