import type { Finding } from '@communaux/report'
import { RGAA, type CriterionId } from '../model/criterion.ts'
import type { Cell, Grid } from '../model/grid.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { readCell, readCriterion } from './grid-cell.ts'

/**
 * Reads grids with one line a criterion and one column a page: the export of Ara (`Critères`, then the
 * pages) and the one of Frago (`Thématiques`, `Critères`, then the pages, `title|url`).
 *
 * @returns null when the first line has no column of criteria
 */
export function readGridCsv(text: string, file: string, findings: Finding[]): Grid | null {
  const [head, ...rows] = readCsv(text)
  const criterionAt = head?.cells.findIndex((cell) => /^crit[èe]res?$/i.test(cell.trim())) ?? -1
  if (!head || criterionAt < 0) return null
  const themeAt = head.cells.findIndex((cell) => /^th[ée]mat/i.test(cell.trim()))
  const columns = head.cells.map((cell, index) => ({ name: cell.trim(), index })).filter(({ index }) => index > Math.max(criterionAt, themeAt))
  const pages = columns.map(({ name, index }) => ({ ...pageName(name, index), index, criteria: emptyCells() }))
  for (const row of rows) {
    const location = { file, line: row.line, column: 1 }
    const id = readCriterion(numberOf(row, criterionAt, themeAt), findings, { location })
    if (id === null) continue
    for (const page of pages) page.criteria[id] = readCell(row.cells[page.index] ?? '', { criterion: id, findings, hit: { location, subject: page.id } })
  }
  return { version: RGAA.edition, pages: pages.map(({ id, url, criteria }) => ({ id, ...(url === undefined ? {} : { url }), criteria })) }
}

const emptyCells = (): Partial<Record<CriterionId, Cell>> => ({})

function numberOf(row: CsvRow, criterionAt: number, themeAt: number): string {
  const criterion = row.cells[criterionAt] ?? ''
  return themeAt < 0 || criterion.includes('.') ? criterion : `${(row.cells[themeAt] ?? '').trim()}.${criterion.trim()}`
}

function pageName(name: string, index: number): { id: string; url?: string } {
  const [title = '', url] = name.split(/[|।]/)
  const id = title.trim() || `P${String(index).padStart(2, '0')}`
  return url === undefined ? { id } : { id, url: url.trim() }
}
