import type { Localized } from '@communaux/report'
import type { MappingConfidence, MappingKind, MappingRow, MigrationTable, Question, Scale } from '../data/types.ts'
import type { Answer, Answers, AnswerValue, NotApplicable } from '../model/answers.ts'
import { isPositive, ZERO } from '../model/ratio.ts'
import { questionsById } from '../model/walk.ts'
import { convertMany, convertOne, worthOf } from './convert.ts'
import { fullPlan } from './plan.ts'

export interface MigrateOptions {
  readonly from: Scale
  readonly to: Scale
  /** Without one, questions are matched by id. */
  readonly table?: MigrationTable
}

/** What became of a question. */
export interface Moved {
  readonly kind: MappingKind
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly confidence?: MappingConfidence
  readonly note?: Localized
}

export interface Migration {
  readonly answers: Answers
  /** Answers as they were: a migration can always be undone. */
  readonly original: Answers
  readonly report: {
    readonly carried: readonly Moved[]
    readonly toConfirm: readonly Moved[]
    readonly new: readonly Moved[]
    /** Answered before, and asked again or not asked any more. */
    readonly lost: readonly Moved[]
  }
}

/**
 * Brings answers from one scale over to another. It proposes: what may have changed its meaning comes as a proposal that
 * a person confirms, what cannot be told is asked again. Nothing of the old answers is destroyed (`original`).
 *
 * @example migrate(lastYear, { from: communaux2025, to: communaux2026, table: from2025To2026 }).report.toConfirm
 */
export function migrate(answers: Answers, { from, to, table }: MigrateOptions): Migration {
  const [old, next] = [questionsById(from), questionsById(to)]
  const report: { carried: Moved[]; toConfirm: Moved[]; new: Moved[]; lost: Moved[] } = { carried: [], toConfirm: [], new: [], lost: [] }
  const moved = new Map<string, Brought>()
  for (const row of fullPlan(from, to, table ?? null)) {
    if (row.kind === 'new') report.new.push(movedOf(row))
    const given = row.from.flatMap((id): Given[] => {
      const [question, answer] = [old.get(id), Object.hasOwn(answers.answers, id) ? answers.answers[id] : undefined]
      return question && answer ? [[question, answer]] : []
    })
    if (row.from.length === 0 || given.length === 0) continue
    const confidence = confidenceOf(row, given)
    const brought = confidence === 0 || given.length < row.from.length ? [] : row.to.flatMap((id): [string, Answer][] => {
      const question = next.get(id)
      const answer = question && bring(row, given, question, confidence)
      return answer ? [[id, answer]] : []
    })
    // Of several ways to one question, the surest is kept; of two as sure, the first.
    for (const [id, answer] of brought) if (confidence > (moved.get(id)?.confidence ?? 0)) moved.set(id, { answer, confidence })
    const place = brought.length === 0 ? 'lost' : confidence === 3 ? 'carried' : 'toConfirm'
    report[place].push(movedOf(row, confidence))
  }
  // In the order of the old file, so that the same answers give the same bytes.
  const order = [...Object.keys(answers.answers), ...next.keys()]
  const sorted = [...moved].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([id, { answer }]): [string, Answer] => [id, answer])
  return { answers: { ...answers, edition: to.edition, scale: to.id, answers: Object.fromEntries(sorted) }, original: answers, report }
}

type Given = readonly [Question, Answer]

interface Brought {
  readonly answer: Answer
  readonly confidence: MappingConfidence
}

const movedOf = ({ kind, from, to, note }: MappingRow, confidence?: MappingConfidence): Moved => ({ kind, from, to, ...(confidence !== undefined && { confidence }), ...(note && { note }) })

/** The least sure of the answers decides. */
function confidenceOf({ confidence }: MappingRow, given: readonly Given[]): MappingConfidence {
  const each = given.map(([question, answer]) => {
    if ('notApplicable' in answer) return confidence.notApplicable
    return isPositive(worthOf(question, answer.value) ?? ZERO) ? confidence.held : confidence.notHeld
  })
  return each.reduce((least, one) => (one < least ? one : least))
}

function bring(row: MappingRow, given: readonly Given[], to: Question, confidence: MappingConfidence): Answer | null {
  const [first] = given
  if (!first) return null
  const [question, answer] = first
  if (given.length === 1 && 'notApplicable' in answer) return notApplicable(row, answer, to, confidence)
  const values = given.flatMap(([one, said]): [Question, AnswerValue][] => ('notApplicable' in said ? [] : [[one, said.value]]))
  if (values.length < given.length) return null
  const value = given.length === 1 && 'value' in answer ? convertOne(question, answer.value, to, row) : convertMany(values, to, row)
  if (value === null) return null
  if (confidence === 3 && given.length === 1) return { ...answer, value }
  const proofs = given.flatMap(([, said]) => ('value' in said ? (said.proofs ?? []) : []))
  return { value, ...(proofs.length > 0 && { proofs }), proposed: { origin: 'migration', confidence, because: row.from, ...(row.note && { needsHuman: row.note }) } }
}

function notApplicable(row: MappingRow, answer: NotApplicable, to: Question, confidence: MappingConfidence): Answer | null {
  if (row.notApplicableIsNo) {
    const value = to.kind === 'yes-no' ? false : to.kind === 'share' || to.kind === 'count' ? 0 : null
    return value === null ? null : { value, reason: answer.notApplicable, proposed: { origin: 'migration', confidence, because: row.from, ...(row.note && { needsHuman: row.note }) } }
  }
  return to.naAllowed ? answer : null
}

/**
 * The answers as they were before.
 *
 * @example undoMigration(migrate(lastYear, { from: communaux2025, to: communaux2026, table: from2025To2026 })) === lastYear
 */
export const undoMigration = ({ original }: Migration): Answers => original
