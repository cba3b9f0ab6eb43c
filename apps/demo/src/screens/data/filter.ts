import type { State } from '@communaux/report'
import type { DatasetRow } from 'communaux'
import { readPage } from '../../ui/pages.tsx'
import type { DatasetDetail, Result } from '../../town/result.ts'

/** What the reader asked to see, from the address. */
export interface Filter {
  readonly text: string
  readonly state: State | ''
  readonly format: string
  readonly page: number
}

/** A dataset with all that its line shows. */
export interface Line {
  readonly row: DatasetRow
  readonly detail: DatasetDetail
  readonly fails: number
  readonly state: State
}

const STATES: readonly string[] = ['passes', 'fails', 'unknown']

export function readFilter(query: Readonly<Record<string, string>>): Filter {
  const state = query['etat'] ?? ''
  return {
    text: (query['q'] ?? '').trim(),
    state: STATES.includes(state) ? (state as State) : '',
    format: query['format'] ?? '',
    page: readPage(query['page']),
  }
}

/** One line a dataset, those with the most to fix first. */
export function linesOf({ datasets, details }: Pick<Result, 'datasets' | 'details'>): Line[] {
  const byId = new Map(details.map((detail) => [detail.id, detail]))
  return datasets.map((row) => lineOf(row, byId.get(row.id))).sort(byWeight)
}

export function lineOf(row: DatasetRow, detail: DatasetDetail = { id: row.id, formats: [], modified: null, frequency: null, lateDays: null, files: [], points: null, advice: [] }): Line {
  const fails = row.errors + row.warnings
  return { row, detail, fails, state: fails > 0 ? 'fails' : row.unknown > 0 ? 'unknown' : 'passes' }
}

/** « Jeu 9 » before « Jeu 10 ». */
const byTitle = new Intl.Collator('fr', { numeric: true })
const byWeight = (a: Line, b: Line): number => b.fails - a.fails || b.row.unknown - a.row.unknown || byTitle.compare(a.row.title, b.row.title)

export function matching(lines: readonly Line[], { text, state, format }: Filter): Line[] {
  const words = fold(text)
  return lines.filter((line) => {
    if (state !== '' && line.state !== state) return false
    if (format !== '' && !line.detail.formats.includes(format)) return false
    return words === '' || fold(line.row.title).includes(words)
  })
}

/** Without accents or capitals, so that « ecole » finds « École ». */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
