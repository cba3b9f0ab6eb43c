import { byTag, pageLength, roleOf } from '../../model/dom.ts'
import { defect, pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { Page } from '../../model/page.ts'

export const main: PageRule = rgaaRule({
  name: '9.2-main',
  tests: ['9.2.1'],
  title: { fr: 'Le contenu principal est dans une balise « main », une seule visible', en: 'The main content is in one visible "main" tag' },
  message: { fr: 'La page n’a pas de balise « main ».', en: 'The page has no "main" tag.' },
  remedy: ['developer', 'hours', { fr: 'Mettre le contenu principal dans une balise « main », et une seule.', en: 'Put the main content in a "main" tag, and only one.' }],
  check(page) {
    const mains = byTag(page, 'main')
    if (mains.length === 0) return isWholePage(page) ? pageDefect(page, '9.2.1') : 'not-applicable'
    return mains.slice(1).map((extra) => defect(page, extra, '9.2.1', { message: TWO }))
  },
})

const TWO = { fr: 'La page a plusieurs balises « main » visibles.', en: 'The page has several visible "main" tags.' }

/** A page with regions, or long enough to need some: a fragment of a few words has nothing to structure. */
const isWholePage = (page: Page): boolean =>
  pageLength(page) >= LONG || page.elements.some((element) => !element.hidden && (/^(?:header|nav|footer|aside)$/.test(element.tag) || /^(?:banner|navigation|contentinfo)$/.test(roleOf(element))))
const LONG = 150
