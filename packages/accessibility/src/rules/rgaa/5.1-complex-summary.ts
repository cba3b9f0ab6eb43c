import { byTag, descendants } from '../../model/dom.ts'
import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { isDataTable } from '../../model/table.ts'

export const complexSummary: PageRule = rgaaRule({
  name: '5.1-complex-summary',
  tests: ['5.1.1'],
  title: { fr: 'Un tableau complexe a un résumé', en: 'A complex table has a summary' },
  message: { fr: 'Ce tableau a des en-têtes à plusieurs niveaux et n’a pas de résumé : à vérifier par une personne.', en: 'This table has headers on several levels and no summary: a person must check.' },
  remedy: ['producer', 'hours', { fr: 'Expliquer le tableau dans « caption » ou dans un texte relié par « aria-describedby ».', en: 'Explain the table in "caption" or in a text tied by "aria-describedby".' }],
  check: (page) => each(byTag(page, 'table').filter((table) => isDataTable(table) && isComplex(table)), (table) => (hasSummary(table) ? null : question(page, table, '5.1.1'))),
})

/** At least two headers that span cells. */
const isComplex = (table: PageElement): boolean => descendants(table).filter(({ tag, attrs }) => tag === 'th' && (Number(attrs['colspan'] ?? 1) > 1 || Number(attrs['rowspan'] ?? 1) > 1)).length >= 2

const hasSummary = (table: PageElement): boolean =>
  (table.attrs['summary'] ?? table.attrs['aria-describedby'] ?? '').trim() !== '' || descendants(table).some(({ tag, children }) => tag === 'caption' && children.length > 0)
