import { allText, byTag } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const emptyHeader: PageRule = rgaaRule({
  name: '5.6-empty-header',
  tests: ['5.6.1'],
  severity: 'warning',
  title: { fr: 'Un en-tête de tableau n’est pas vide', en: 'A table header is not empty' },
  message: { fr: 'Cet en-tête de tableau est vide.', en: 'This table header is empty.' },
  remedy: ['producer', 'minutes', { fr: 'Écrire l’en-tête, ou prendre « td » pour une case vide.', en: 'Write the header, or use "td" for an empty cell.' }],
  check(page) {
    const headers = byTag(page, 'th')
    const [first] = headers.filter((cell) => allText(cell) === '' && !cell.attrs['aria-label'])
    if (headers.length === 0) return 'not-applicable'
    return first ? question(page, first, '5.6.1') : 'passes'
  },
})
