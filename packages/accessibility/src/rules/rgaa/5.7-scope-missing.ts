import { byTag, descendants, roleOf, textOf } from '../../model/dom.ts'
import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { cellsOf, isDataTable, isHeader, rowsOf } from '../../model/table.ts'

export const scopeMissing: PageRule = rgaaRule({
  name: '5.7-scope-missing',
  tests: ['5.7.1'],
  severity: 'warning',
  title: { fr: 'Les en-têtes de lignes et de colonnes sont reliés aux cellules', en: 'Row and column headers are tied to cells' },
  message: { fr: 'Ce tableau a des en-têtes de ligne et de colonne sans « scope » ni « id ».', en: 'This table has row and column headers without "scope" or "id".' },
  remedy: ['producer', 'minutes', { fr: 'Ajouter scope="col" aux en-têtes de colonne et scope="row" aux en-têtes de ligne.', en: 'Add scope="col" to column headers and scope="row" to row headers.' }],
  check: (page) =>
    each(byTag(page, 'table').filter((table) => isDataTable(table) && needsScope(table)), (table) => {
      const loose = descendants(table).find((cell) => cell.tag === 'th' && textOf(cell) !== '' && !cell.attrs['scope'] && !cell.attrs['id'] && roleOf(cell) === '')
      return loose ? question(page, loose, '5.7.1') : null
    }),
})

/** Headers on one line only may do without (RGAA, particular case of 5.7). */
function needsScope(table: PageElement): boolean {
  const [first, ...rest] = rowsOf(table)
  return first !== undefined && cellsOf(first).some(isHeader) && rest.some((row) => cellsOf(row).some(isHeader))
}
