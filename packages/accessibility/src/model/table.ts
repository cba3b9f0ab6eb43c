import { childElements, closest, descendants, roleOf } from './dom.ts'
import type { PageElement } from './page.ts'

const isPart = ({ tag }: PageElement): boolean => tag === 'thead' || tag === 'tbody' || tag === 'tfoot'

/** The rows of a table, those of tables inside left out. */
export const rowsOf = (table: PageElement): PageElement[] =>
  childElements(table).flatMap((child) => (child.tag === 'tr' ? [child] : isPart(child) ? childElements(child).filter(({ tag }) => tag === 'tr') : []))

/** The cells of a row. */
export const cellsOf = (row: PageElement): PageElement[] => childElements(row).filter(({ tag }) => tag === 'td' || tag === 'th')

/** The table that a cell belongs to. */
export const tableOf = (cell: PageElement): PageElement | null => closest(cell, ({ tag }) => tag === 'table')

/** Declared as a layout table: the author says so. */
export const isLayoutTable = (table: PageElement): boolean => /^(?:presentation|none)$/.test(roleOf(table))

const HEADER_ROLE = /^(?:columnheader|rowheader)$/
export const isHeader = (cell: PageElement): boolean => cell.tag === 'th' || HEADER_ROLE.test(roleOf(cell))

/** Whether the mark-up speaks of data: headers, a caption, a summary, header groups. */
export function hasDataMarkup(table: PageElement): boolean {
  if ((table.attrs['summary'] ?? '') !== '') return true
  return descendants(table).some((element) => tableOf(element) === table && (isHeader(element) || /^(?:caption|thead|tfoot|colgroup)$/.test(element.tag) || element.attrs['headers'] !== undefined || element.attrs['scope'] !== undefined))
}

/** A grid of at least two rows and two columns, not declared as layout and without a table inside. */
export function isDataTable(table: PageElement): boolean {
  const rows = rowsOf(table)
  if (isLayoutTable(table) || rows.length < 2) return false
  return rows.every((row) => cellsOf(row).length >= 1) && rows.some((row) => cellsOf(row).length >= 2) && !descendants(table).some(({ tag }) => tag === 'table')
}
