import { descendants, roleOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { skipLinks } from '../../model/sample.ts'

/** A site of one page needs none: a person decides. */
export const skipLinkMissing: PageRule = rgaaRule({
  name: '12.7-skip-link-missing',
  tests: ['12.7.1'],
  severity: 'warning',
  title: { fr: 'Un lien d’évitement mène au contenu', en: 'A skip link leads to the content' },
  message: { fr: 'Aucun lien d’évitement vers le contenu n’a été trouvé, alors que la page commence par un menu.', en: 'No skip link to the content was found, although the page starts with a menu.' },
  remedy: ['developer', 'hours', { fr: 'Mettre en tout début de page un lien vers le contenu principal.', en: 'Put a link to the main content at the very start of the page.' }],
  check(page) {
    const [menu] = page.elements.filter((element) => !element.hidden && (element.tag === 'nav' || roleOf(element) === 'navigation'))
    if (skipLinks(page).length > 0) return 'passes'
    return menu && descendants(menu).filter(({ tag }) => tag === 'a').length >= MENU ? question(page, menu, '12.7.1') : 'not-applicable'
  },
})

/** From so many links on, going through the menu on each page is a burden. */
const MENU = 3
