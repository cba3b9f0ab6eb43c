import { byTag, descendants, textOf } from '../../model/dom.ts'
import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const spacingTags: PageRule = rgaaRule({
  name: '8.9-spacing-tags',
  tests: ['8.9.1'],
  title: { fr: 'Les balises ne servent pas à espacer', en: 'Tags are not used for spacing' },
  message: { fr: 'Des balises vides servent à espacer le texte ({n} fois).', en: 'Empty tags are used to space the text ({n} times).' },
  remedy: ['producer', 'minutes', { fr: 'Retirer les paragraphes vides et régler les marges en CSS.', en: 'Remove the empty paragraphs and set margins with CSS.' }],
  check(page) {
    const empty = byTag(page, 'p').filter((paragraph) => textOf(paragraph) === '' && descendants(paragraph).every(({ tag }) => tag === 'br') && paragraph.children.some((child) => typeof child !== 'string' || child.includes('\u00a0')))
    const breaks = byTag(page, 'br').filter(isDoubled)
    const found = [...empty, ...breaks]
    const [first] = found
    return first && (empty.length > 0 || breaks.length > 1) ? defect(page, first, '8.9.1', { params: { n: found.length }, details: { elements: found.length } }) : 'passes'
  },
})

/** Directly followed by another one: two lines are skipped, as between paragraphs. */
function isDoubled(element: PageElement): boolean {
  const around = element.parent?.children ?? []
  const next = around.slice(around.indexOf(element) + 1).find((child) => typeof child !== 'string' || child.trim() !== '')
  return typeof next !== 'string' && next?.tag === 'br'
}
