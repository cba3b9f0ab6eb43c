import { childElements, inside, isBlock, squeeze, textOf } from '../../model/dom.ts'
import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement, Page } from '../../model/page.ts'

export const fakeList: PageRule = rgaaRule({
  name: '9.3-fake-list',
  tests: ['9.3.1', '9.3.2'],
  title: { fr: 'Une liste est balisée comme telle', en: 'A list is marked up as one' },
  message: { fr: 'Ces {n} lignes commencent par un tiret, une puce ou un numéro, mais ne sont pas une liste.', en: 'These {n} lines start with a dash, a bullet or a number, but are no list.' },
  remedy: ['producer', 'minutes', { fr: 'Prendre « ul » ou « ol » et un « li » par ligne.', en: 'Use "ul" or "ol" and one "li" for each line.' }],
  check: (page) =>
    linesOf(page).flatMap(({ element, lines }) => {
      const bullets = lines.filter((line) => BULLET.test(line)).length
      const numbers = lines.filter((line) => NUMBER.test(line)).length
      const n = Math.max(bullets, numbers)
      return n >= 3 && 2 * n > lines.length ? [defect(page, element, bullets >= numbers ? '9.3.1' : '9.3.2', { params: { n } })] : []
    }),
})

const BULLET = /^\s*[-–—•·*▪►]\s+\S/u
const NUMBER = /^\s*\d{1,2}\s*[.)]\s+\S/

/** Lines of one element cut by line breaks, and runs of paragraphs side by side. */
function linesOf(page: Page): { element: PageElement; lines: string[] }[] {
  return page.elements.filter((element) => !element.hidden && isBlock(element) && !/^(?:pre|li)$/.test(element.tag) && !inside(element, 'pre', 'li', 'svg')).flatMap((element) => {
    const broken = element.children.some((child) => typeof child !== 'string' && child.tag === 'br') ? splitAtBreaks(element) : []
    const paragraphs = childElements(element).filter(({ tag, hidden }) => !hidden && /^(?:p|div)$/.test(tag)).map((child) => textOf(child))
    return [broken, paragraphs].filter((lines) => lines.length >= 3).map((lines) => ({ element, lines }))
  })
}

function splitAtBreaks(element: PageElement): string[] {
  const lines = ['']
  for (const child of element.children) {
    if (typeof child !== 'string' && child.tag === 'br') lines.push('')
    else lines.push(`${lines.pop() ?? ''}${typeof child === 'string' ? child : textOf(child)}`)
  }
  return lines.map(squeeze).filter((line) => line !== '')
}
