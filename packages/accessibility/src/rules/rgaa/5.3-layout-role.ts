import { byTag, descendants } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { cellsOf, isLayoutTable, hasDataMarkup, rowsOf } from '../../model/table.ts'

export const layoutRole: PageRule = rgaaRule({
  name: '5.3-layout-role',
  tests: ['5.3.1'],
  title: { fr: 'Un tableau de mise en forme le dit', en: 'A layout table says so' },
  message: { fr: 'Ce tableau sert à la mise en forme et n’a pas role="presentation".', en: 'This table is used for layout and has no role="presentation".' },
  remedy: ['developer', 'hours', { fr: 'Remplacer le tableau par du CSS, ou ajouter role="presentation".', en: 'Replace the table with CSS, or add role="presentation".' }],
  check: (page) => each(byTag(page, 'table').filter(looksLikeLayout), (table) => (isLayoutTable(table) ? null : defect(page, table, '5.3.1'))),
})

const CONTENT = /^(?:table|form|h[1-6]|nav|ul|ol|section|article|main|header|footer)$/

/** No mark-up of data, and another table, a form, headings or lists inside a cell; or a single cell. */
function looksLikeLayout(table: PageElement): boolean {
  if (hasDataMarkup(table)) return false
  const rows = rowsOf(table)
  const cells = rows.flatMap(cellsOf)
  if (cells.length === 1) return true
  return cells.some((cell) => descendants(cell).some(({ tag }) => CONTENT.test(tag)))
}
