import { ancestors, byTag, roleOf } from '../../model/dom.ts'
import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { Page, PageElement } from '../../model/page.ts'

export const pageRegions: PageRule = rgaaRule({
  name: '9.2-page-regions',
  tests: ['9.2.1'],
  severity: 'warning',
  title: { fr: 'L’en-tête et le pied de page ont leur balise', en: 'The header and the footer of the page have their tag' },
  message: { fr: 'La page a une navigation et un contenu principal, mais pas de balise « {tag} » : vérifier qu’il n’y a rien à y mettre.', en: 'The page has a navigation and a main content, but no "{tag}" tag: check that nothing belongs in one.' },
  remedy: ['developer', 'hours', { fr: 'Mettre l’en-tête de la page dans « header » et son pied dans « footer ».', en: 'Put the header of the page in "header" and its footer in "footer".' }],
  check(page) {
    const has = { header: hasRegion(page, 'header', 'banner'), footer: hasRegion(page, 'footer', 'contentinfo') }
    // Without any of the two it is a fragment, or a page that is made otherwise.
    if (byTag(page, 'nav').length === 0 || byTag(page, 'main').length === 0 || (!has.header && !has.footer)) return 'not-applicable'
    if (has.header && has.footer) return 'passes'
    return pageDefect(page, '9.2.1', { params: { tag: has.header ? 'footer' : 'header' }, outcome: 'unknown', because: 'needs-human', severity: 'warning', details: { selector: 'body' } })
  },
})

/** The header of an article is not that of the page. */
const ofPage = (element: PageElement): boolean => ![...ancestors(element)].some(({ tag }) => /^(?:article|aside|main|nav|section)$/.test(tag))
const hasRegion = (page: Page, tag: string, role: string): boolean => page.elements.some((element) => !element.hidden && ((element.tag === tag && ofPage(element)) || roleOf(element) === role))
