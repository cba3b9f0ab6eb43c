import type { Finding, State } from '@communaux/report'
import type { DatasetRow } from '../../town/result.ts'

/** What the reader asked to see, from the address. */
export interface Filter {
  readonly text: string
  readonly state: State | ''
  readonly format: string
  readonly page: number
}

/** A dataset with what was found about it. */
export interface Line {
  readonly row: DatasetRow
  readonly fails: number
  readonly unknown: number
  readonly state: State
}

const STATES: readonly string[] = ['passes', 'fails', 'unknown']

export function readFilter(query: Readonly<Record<string, string>>): Filter {
  const state = query['etat'] ?? ''
  const page = Number(query['page'] ?? '1')
  return {
    text: (query['q'] ?? '').trim(),
    state: STATES.includes(state) ? (state as State) : '',
    format: query['format'] ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** One line a dataset, those with the most to fix first. */
export function linesOf(rows: readonly DatasetRow[], findings: readonly Finding[]): Line[] {
  const counts = new Map(rows.map((row) => [row.id, { fails: 0, unknown: 0 }]))
  for (const { subject = '', outcome } of findings) {
    const count = counts.get(subject)
    if (count) count[outcome]++
  }
  return rows.map((row) => lineOf(row, counts.get(row.id) ?? { fails: 0, unknown: 0 })).sort(byWeight)
}

function lineOf(row: DatasetRow, { fails, unknown }: { fails: number; unknown: number }): Line {
  return { row, fails, unknown, state: fails > 0 ? 'fails' : unknown > 0 ? 'unknown' : 'passes' }
}

const byWeight = (a: Line, b: Line): number => b.fails - a.fails || b.unknown - a.unknown || a.row.title.localeCompare(b.row.title, 'fr')

export function matching(lines: readonly Line[], { text, state, format }: Filter): Line[] {
  const words = fold(text)
  return lines.filter((line) => {
    if (state !== '' && line.state !== state) return false
    if (format !== '' && !line.row.formats.includes(format)) return false
    return words === '' || fold(line.row.title).includes(words)
  })
}

/** Without accents or capitals, so that « ecole » finds « École ». */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
