import { childElements, inside, textOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { blocksOf } from '../../read/blocks.ts'

export const fakeHeading: PageRule = rgaaRule({
  name: '9.1-fake-heading',
  tests: ['9.1.3'],
  severity: 'warning',
  title: { fr: 'Un titre est balisé comme tel', en: 'A heading is marked up as one' },
  message: { fr: 'Ce texte en gras, seul sur sa ligne, joue peut-être le rôle d’un titre.', en: 'This bold text, alone on its line, may act as a heading.' },
  remedy: ['producer', 'minutes', { fr: 'Prendre une balise de titre.', en: 'Use a heading tag.' }],
  check(page) {
    const found = blocksOf(page).filter(({ element, text, heading }) => heading === 0 && /^(?:p|div)$/.test(element.tag) && text.length < 80 && !/[.:,;]$/.test(text) && isAllBold(element, text) && !inside(element, 'table', 'li', 'a', 'button', 'header', 'footer', 'nav', 'form'))
    const [first] = found
    return first ? question(page, first.element, '9.1.3', { value: first.text, details: { elements: found.length } }) : 'passes'
  },
})

const isAllBold = (element: PageElement, text: string): boolean => childElements(element).some((child) => /^(?:b|strong)$/.test(child.tag) && textOf(child) === text)
