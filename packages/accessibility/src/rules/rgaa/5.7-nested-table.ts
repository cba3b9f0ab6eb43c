import { byTag, descendants } from '../../model/dom.ts'
import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { isLayoutTable, hasDataMarkup } from '../../model/table.ts'

export const nestedTable: PageRule = rgaaRule({
  name: '5.7-nested-table',
  tests: ['5.7.4'],
  severity: 'warning',
  title: { fr: 'Un tableau de données n’en contient pas un autre', en: 'A data table does not hold another' },
  message: { fr: 'Un tableau de données en contient un autre : vérifier que les cellules restent reliées à leurs en-têtes.', en: 'A data table holds another: check that cells stay tied to their headers.' },
  remedy: ['producer', 'hours', { fr: 'Faire deux tableaux, l’un après l’autre.', en: 'Make two tables, one after the other.' }],
  check: (page) => each(byTag(page, 'table').filter((table) => !isLayoutTable(table) && hasDataMarkup(table)), (table) => (descendants(table).some((inner) => inner.tag === 'table' && !isLayoutTable(inner)) ? question(page, table, '5.7.4') : null)),
})
