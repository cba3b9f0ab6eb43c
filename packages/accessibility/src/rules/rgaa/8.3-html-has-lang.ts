import { closest } from '../../model/dom.ts'
import { always, defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { Page } from '../../model/page.ts'
import { blocksOf } from '../../read/blocks.ts'

export const lang: PageRule = rgaaRule({
  name: '8.3-html-has-lang',
  tests: ['8.3.1'],
  decides: always,
  title: { fr: 'La page déclare sa langue', en: 'The page declares its language' },
  message: { fr: 'La page ne dit pas dans quelle langue elle est écrite.', en: 'The page does not say which language it is written in.' },
  remedy: ['developer', 'minutes', { fr: 'Écrire <html lang="fr">.', en: 'Write <html lang="fr">.' }],
  check(page) {
    const { attrs } = page.root
    return (attrs['lang'] ?? attrs['xml:lang'] ?? '').trim() === '' && !isSaidLower(page) ? defect(page, page.root, '8.3.1') : 'passes'
  },
})

/** RGAA 8.3.1 also takes a language given on every text, or above each. */
function isSaidLower(page: Page): boolean {
  const blocks = blocksOf(page)
  return blocks.length > 0 && blocks.every(({ element }) => closest(element, ({ attrs }) => (attrs['lang'] ?? attrs['xml:lang'] ?? '').trim() !== '') !== null)
}
