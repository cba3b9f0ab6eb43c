import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { headingLevel } from '../../read/blocks.ts'

export const noTopHeading: PageRule = rgaaRule({
  name: '9.1-no-h1',
  tests: ['9.1.1'],
  severity: 'warning',
  title: { fr: 'La page a un titre de premier niveau', en: 'The page has a top heading' },
  message: { fr: 'La page a des titres, mais aucun de niveau 1 : vérifier que le plan reste logique.', en: 'The page has headings, but none of level 1: check that the outline makes sense.' },
  remedy: ['developer', 'minutes', { fr: 'Faire du sujet de la page un « h1 ».', en: 'Make the subject of the page an "h1".' }],
  check(page) {
    const headings = page.elements.filter((element) => !element.hidden && headingLevel(element) > 0)
    const [first] = headings
    if (!first) return 'not-applicable'
    return headings.some((heading) => headingLevel(heading) === 1) ? 'passes' : question(page, first, '9.1.1')
  },
})
