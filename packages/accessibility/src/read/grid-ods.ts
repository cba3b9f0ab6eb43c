import type { Finding } from '@communaux/report'
import { isCriterionId, RGAA, type CriterionId } from '../model/criterion.ts'
import type { Cell, Grid, GridPage } from '../model/grid.ts'
import { readCell } from './grid-cell.ts'
import { sheetsOf } from './ods.ts'

const PAGE_SHEET = /^P\d{2,}$/
const CRITERION_COLUMN = 1
const STATUS_COLUMN = 3

/**
 * Reads the official grid: the sheet `Échantillon` names the pages, then one sheet a page, `P01`…,
 * with the criterion in the second column and the status in the fourth.
 *
 * @param content the `content.xml` of the ODS
 * @returns null when no sheet is a page
 */
export function readGridOds(content: string, file: string, findings: Finding[]): Grid | null {
  const sheets = sheetsOf(content)
  const sample = new Map((sheets.find((sheet) => sheet.name === 'Échantillon')?.rows ?? []).map((row) => [row[0]?.trim() ?? '', row]))
  const pages = sheets.filter((sheet) => PAGE_SHEET.test(sheet.name)).map((sheet): GridPage => {
    const [, title, url] = sample.get(sheet.name) ?? []
    return { id: sheet.name, ...(title ? { title } : {}), ...(url ? { url } : {}), criteria: cellsOf(sheet.name, sheet.rows, file, findings) }
  })
  return pages.length > 0 ? { version: versionOf(content), pages } : null
}

function cellsOf(page: string, rows: readonly (readonly string[])[], file: string, findings: Finding[]): Partial<Record<CriterionId, Cell>> {
  const cells: Partial<Record<CriterionId, Cell>> = {}
  rows.forEach((row, index) => {
    const id = row[CRITERION_COLUMN]?.trim() ?? ''
    if (!isCriterionId(id)) return
    cells[id] = readCell(row[STATUS_COLUMN] ?? '', { criterion: id, findings, hit: { location: { file, line: index + 1, column: STATUS_COLUMN + 1 }, subject: page } })
  })
  return cells
}

const versionOf = (content: string): string => /RGAA\s*(4(?:\.\d+)*)/.exec(content)?.[1] ?? RGAA.edition
