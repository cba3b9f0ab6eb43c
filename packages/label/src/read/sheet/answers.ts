import { type Finding, finding } from '@communaux/report'
import type { Question, Scale } from '../../data/types.ts'
import type { Answer, Answers, Profile } from '../../model/answers.ts'
import { questionsById } from '../../model/walk.ts'
import { nearest } from '../nearest.ts'
import type { Read } from '../json.ts'
import { INPUT_SHEET } from '../problems.ts'
import { valueOf } from './cell.ts'
import { type Column, COLUMN_NAMES, COLUMNS, expectedOf } from './columns.ts'
import { readCsv } from './csv.ts'
import { rowsOfOds } from './ods.ts'
import { unzipText } from './zip.ts'

export interface SheetOptions {
  readonly scale: Scale
  readonly profile?: Profile
  /** Name of the file, for the findings. */
  readonly file?: string
}

/**
 * Reads a sheet back: columns are known by their name in either language, whatever their order; empty answers stay
 * unknown. What cannot be read is a finding with its line, and the question stays open.
 */
export function answersFromRows(rows: readonly (readonly string[])[], { scale, profile = {}, file = '-' }: SheetOptions): Read<Answers> {
  const head = rows.findIndex((row) => columnsOf(row).has('id') && columnsOf(row).has('answer'))
  if (head === -1) return { value: null, findings: [problem(file, 1, 'la ligne des noms de colonnes (Identifiant, Réponse)', 'the line of column names (Id, Answer)')] }
  const columns = columnsOf(rows[head] ?? [])
  const questions = questionsById(scale)
  const findings: Finding[] = []
  const answers: [string, Answer][] = []
  for (const [index, row] of rows.slice(head + 1).entries()) {
    const line = head + 2 + index
    const cell = (column: Column): string => row[columns.get(column) ?? -1]?.trim() ?? ''
    const id = cell('id')
    if (id === '') continue
    const question = questions.get(id)
    if (!question) {
      const near = nearest(id, questions.keys())
      findings.push(problem(file, line, `une question de la grille au lieu de «\u00A0${id}\u00A0»${near ? `, peut-être «\u00A0${near}\u00A0»` : ''}`, `a question of the scale in place of “${id}”${near ? `, perhaps “${near}”` : ''}`))
      continue
    }
    const answer = answerOf(question, cell)
    if (answer === 'unreadable') findings.push(problem(file, line, `pour «\u00A0${id}\u00A0», ${expectedOf(question, 'fr')}`, `for “${id}”, ${expectedOf(question, 'en')}`))
    else if (answer) answers.push([id, answer])
  }
  return { value: { edition: scale.edition, scale: scale.id, profile, answers: Object.fromEntries(answers) }, findings }
}

function answerOf(question: Question, cell: (column: Column) => string): Answer | 'unreadable' | null {
  const notApplicable = cell('notApplicable')
  if (notApplicable !== '') return { notApplicable }
  const text = cell('answer')
  if (text === '') return null
  const value = valueOf(question, text)
  if (value === null) return 'unreadable'
  const proofs = cell('proofs').split('\n').map((proof) => proof.trim()).filter((proof) => proof !== '')
  const reason = cell('reason')
  return { value, ...(reason !== '' && { reason }), ...(proofs.length > 0 && { proofs }) }
}

/** Where each column stands in a line of names. */
function columnsOf(row: readonly string[]): ReadonlyMap<Column, number> {
  const names = row.map((name) => name.trim().toLowerCase())
  return new Map(
    COLUMNS.flatMap((column): [Column, number][] => {
      const place = names.findIndex((name) => name === COLUMN_NAMES[column].fr.toLowerCase() || name === COLUMN_NAMES[column].en.toLowerCase())
      return place === -1 ? [] : [[column, place]]
    }),
  )
}


const problem = (file: string, line: number, expectedFr: string, expectedEn: string): Finding =>
  finding(INPUT_SHEET, { params: { line, expectedFr, expectedEn }, location: { file, line, column: 1 } })

/**
 * Answers from a filled CSV questionnaire (semicolons, commas or tabs).
 *
 * @example readAnswersCsv(templateCsv(communaux2026), { scale: communaux2026 }).value?.scale // 'communaux-2026.1'
 */
export const readAnswersCsv = (text: string, options: SheetOptions): Read<Answers> => answersFromRows(readCsv(text), options)

/**
 * Answers from a filled OpenDocument questionnaire, as LibreOffice and others save it.
 *
 * @example (await readAnswersOds(templateOds(communaux2026), { scale: communaux2026 })).value?.scale // 'communaux-2026.1'
 */
export async function readAnswersOds(bytes: Uint8Array, options: SheetOptions): Promise<Read<Answers>> {
  const content = await unzipText(bytes, 'content.xml')
  return answersFromRows(content === null ? [] : rowsOfOds(content), options)
}
