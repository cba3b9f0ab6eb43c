import { byTag, childElements, descendants, textOf } from '../../model/dom.ts'
import { defect, each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { cellsOf, isDataTable, isHeader, rowsOf } from '../../model/table.ts'

export const noHeaders: PageRule = rgaaRule({
  name: '5.6-no-headers',
  tests: ['5.6.1'],
  title: { fr: 'Un tableau de données a des en-têtes', en: 'A data table has headers' },
  message: { fr: 'La première ligne de ce tableau ressemble à des en-têtes sans en être.', en: 'The first row of this table looks like headers without being so.' },
  remedy: ['producer', 'minutes', { fr: 'Faire des cellules de titre des « th ».', en: 'Turn the title cells into "th".' }],
  check: (page) =>
    each(byTag(page, 'table').filter(isDataTable), (table) => {
      if (descendants(table).some(isHeader)) return null
      const [first, ...rest] = rowsOf(table)
      if (first && cellsOf(first).every(isStrong) && !rest.every((row) => cellsOf(row).every(isStrong))) return defect(page, table, '5.6.1')
      return question(page, table, '5.6.1', { message: NO_HEADER })
    }),
})

const NO_HEADER = { fr: 'Ce tableau n’a pas d’en-têtes : est-ce un tableau de données ?', en: 'This table has no headers: is it a data table?' }

/** All its text is bold, by mark-up or by style. */
function isStrong(cell: PageElement): boolean {
  const text = textOf(cell)
  if (text === '') return false
  return (cell.style?.fontWeight ?? 400) >= 600 || childElements(cell).some((child) => (/^(?:b|strong)$/.test(child.tag) || (child.style?.fontWeight ?? 400) >= 600) && textOf(child) === text)
}
