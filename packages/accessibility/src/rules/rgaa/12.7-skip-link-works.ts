import { selectorOf } from '../../model/dom.ts'
import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { skipLinks } from '../../model/sample.ts'

export const skipLinkWorks: PageRule = rgaaRule({
  name: '12.7-skip-link-works',
  tests: ['12.7.2'],
  title: { fr: 'Le lien d’évitement se voit au focus et marche', en: 'The skip link shows on focus and works' },
  message: { fr: 'Le lien d’évitement ne mène pas le clavier au contenu.', en: 'The skip link does not take the keyboard to the content.' },
  remedy: ['developer', 'hours', { fr: 'Faire pointer le lien vers l’identifiant du contenu, et le montrer quand il prend le focus.', en: 'Point the link at the id of the content, and show it when it takes the focus.' }],
  check(page, { states }) {
    const fact = states?.skipLink ?? null
    const link = fact && skipLinks(page).find((candidate) => selectorOf(page, candidate) === fact.selector)
    if (fact === null || !link) return 'not-applicable'
    if (!fact.works) return defect(page, link, '12.7.2')
    return fact.visibleOnFocus ? 'passes' : defect(page, link, '12.7.2', { message: HIDDEN })
  },
})

const HIDDEN = { fr: 'Le lien d’évitement reste invisible quand il prend le focus.', en: 'The skip link stays invisible when it takes the focus.' }
