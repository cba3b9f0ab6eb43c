import { childElements, inside, textOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { blocksOf, type Block } from '../../read/blocks.ts'

export const fakeHeading: PageRule = rgaaRule({
  name: '9.1-fake-heading',
  tests: ['9.1.3'],
  severity: 'warning',
  title: { fr: 'Un titre est balisé comme tel', en: 'A heading is marked up as one' },
  message: { fr: 'Ce texte en gras, seul sur sa ligne, joue peut-être le rôle d’un titre.', en: 'This bold text, alone on its line, may act as a heading.' },
  remedy: ['producer', 'minutes', { fr: 'Prendre une balise de titre.', en: 'Use a heading tag.' }],
  check(page) {
    const blocks = blocksOf(page)
    const found = blocks.filter(({ element, text, heading }, index) => heading === 0 && /^(?:p|div)$/.test(element.tag) && text.length < 80 && !/[.:,;]$/.test(text) && (isAllBold(element, text) || isLarger(blocks, index)) && !inside(element, 'table', 'li', 'a', 'button', 'header', 'footer', 'nav', 'form'))
    const [first] = found
    return first ? question(page, first.element, '9.1.3', { value: first.text, details: { elements: found.length } }) : 'passes'
  },
})

/** Written larger or bolder than the paragraph that follows. */
function isLarger(blocks: readonly Block[], index: number): boolean {
  const [own, next] = [blocks[index]?.element.style, blocks[index + 1]?.element]
  if (!own || next?.style === undefined || next.tag !== 'p') return false
  return own.fontSize >= 1.2 * next.style.fontSize || (own.fontWeight >= 600 && next.style.fontWeight < 600)
}

const isAllBold = (element: PageElement, text: string): boolean => childElements(element).some((child) => /^(?:b|strong)$/.test(child.tag) && textOf(child) === text)
