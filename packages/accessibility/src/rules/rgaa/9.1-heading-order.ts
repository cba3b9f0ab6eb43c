import { isSilent, textOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { headingLevel } from '../../read/blocks.ts'

export const headingOrder: PageRule = rgaaRule({
  name: '9.1-heading-order',
  tests: ['9.1.1'],
  severity: 'warning',
  title: { fr: 'Les niveaux de titre se suivent', en: 'Heading levels follow each other' },
  message: { fr: 'Ce titre passe du niveau {from} au niveau {to} : vérifier que le plan de la page reste logique.', en: 'This heading jumps from level {from} to level {to}: check that the outline still makes sense.' },
  remedy: ['producer', 'minutes', { fr: 'Prendre le niveau qui suit celui du titre parent.', en: 'Take the level that follows that of the parent heading.' }],
  check(page) {
    const headings = page.elements.filter((element) => !element.hidden && !isSilent(element) && headingLevel(element) > 0)
    if (headings.length === 0) return 'not-applicable'
    const jump = headings.findIndex((heading, index) => index > 0 && headingLevel(heading) > headingLevel(headings[index - 1] ?? heading) + 1)
    const [heading, before] = [headings[jump], headings[jump - 1]]
    if (!heading || !before) return 'passes'
    return question(page, heading, '9.1.1', { params: { from: headingLevel(before), to: headingLevel(heading) }, value: textOf(heading).slice(0, 80) })
  },
})
