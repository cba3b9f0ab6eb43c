import type { Question } from '../../data/types.ts'
import type { AnswerValue, Status } from '../../model/answers.ts'

const YES = new Set(['oui', 'yes', 'true', 'vrai', 'x', '1', 'o', 'y'])
const NO = new Set(['non', 'no', 'false', 'faux', '0', 'n'])
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e-?\d+)?$/i
const SHARE = /^(-?\d+(?:[.,]\d+)?(?:e-?\d+)?)\s*(%?)$/i

/** An answer as the text of a cell, which `valueOf` reads back to the same value. */
export function cellOf(value: AnswerValue): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  if (isList(value)) return value.length === 0 ? EMPTY_LIST : value.join(' | ')
  return [value.done, value.planned, value.notDone].join(' | ')
}

/** A list in which nothing was chosen is an answer; an empty cell is none. */
const EMPTY_LIST = '|'

const isList = (value: readonly string[] | Status): value is readonly string[] => Array.isArray(value)

/** What a person wrote in a cell, for its question; null when it cannot be read as such an answer. */
export function valueOf({ kind, options = [] }: Question, text: string): AnswerValue | null {
  const cell = text.trim()
  switch (kind) {
    case 'yes-no':
      return YES.has(cell.toLowerCase()) ? true : NO.has(cell.toLowerCase()) ? false : null
    case 'share':
      return shareOf(cell)
    case 'count':
      return NUMBER.test(cell) ? Number(cell.replace(',', '.')) : null
    case 'choice':
      return optionOf(cell, options)
    case 'list':
      return listOf(cell, options)
    case 'status':
      return statusOf(cell)
    case 'text':
      return cell === '' ? null : text
  }
}

/** « 40 % » is 0.4; so is 0.4 or 0,4. Above 1 without a percent sign, nobody can tell. */
function shareOf(cell: string): number | null {
  const [, digits, percent] = SHARE.exec(cell) ?? []
  if (digits === undefined) return null
  const number = Number(digits.replace(',', '.'))
  return percent === '%' ? Number((number / 100).toPrecision(15)) : number
}

function optionOf(cell: string, options: NonNullable<Question['options']>): string | null {
  const wanted = cell.toLowerCase()
  const found = options.find(({ id, text }) => [id, text.fr, text.en].some((name) => name.toLowerCase() === wanted))
  return found?.id ?? (options.length === 0 && cell !== '' ? cell : null)
}

function listOf(cell: string, options: NonNullable<Question['options']>): string[] | null {
  const words = cell.split('|').map((word) => word.trim()).filter((word) => word !== '')
  const ids = words.map((word) => optionOf(word, options))
  return ids.includes(null) ? null : ids.filter((id) => id !== null)
}

function statusOf(cell: string): Status | null {
  const [done = null, planned = 0, notDone = 0, ...more] = cell.split('|').map((part) => shareOf(part.trim()))
  return done === null || planned === null || notDone === null || more.length > 0 ? null : { done, planned, notDone }
}
