import { byTag } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { isLayoutTable, hasDataMarkup } from '../../model/table.ts'

export const layoutMarkup: PageRule = rgaaRule({
  name: '5.8-layout-markup',
  tests: ['5.8.1'],
  title: { fr: 'Un tableau de mise en forme n’a pas de balises de données', en: 'A layout table has no data mark-up' },
  message: { fr: 'Ce tableau est déclaré de mise en forme, mais a des balises de tableau de données.', en: 'This table is declared as layout, yet has the mark-up of a data table.' },
  remedy: ['developer', 'minutes', { fr: 'Retirer « th », « caption », « scope » et « headers », ou le rôle.', en: 'Remove "th", "caption", "scope" and "headers", or the role.' }],
  check: (page) => each(byTag(page, 'table').filter(isLayoutTable), (table) => (hasDataMarkup(table) ? defect(page, table, '5.8.1') : null)),
})
