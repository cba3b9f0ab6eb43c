import { allText, inside } from '../../model/dom.ts'
import { always, pageDefect, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const title: PageRule = rgaaRule({
  name: '8.5-document-title',
  tests: ['8.5.1'],
  decides: always,
  title: { fr: 'La page a un titre', en: 'The page has a title' },
  message: { fr: 'La page n’a pas de titre.', en: 'The page has no title.' },
  remedy: ['developer', 'minutes', { fr: 'Remplir la balise « title » : le sujet de la page, puis le nom du site.', en: 'Fill the "title" tag: the subject of the page, then the name of the site.' }],
  check(page) {
    if (page.title !== '') return 'passes'
    const late = page.elements.find((element) => element.tag === 'title' && !inside(element, 'head', 'svg') && allText(element) !== '')
    return late ? question(page, late, '8.5.1', { message: MISPLACED }) : pageDefect(page, '8.5.1')
  },
})

/** Browsers show it all the same; ACT accepts it, others do not. */
const MISPLACED = { fr: 'Le titre de la page est hors de « head » : à vérifier par une personne.', en: 'The title of the page stands outside "head": a person must check.' }
