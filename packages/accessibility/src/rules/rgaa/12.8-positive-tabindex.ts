import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const positiveTabindex: PageRule = rgaaRule({
  name: '12.8-positive-tabindex',
  tests: ['12.8.1'],
  title: { fr: 'L’ordre de tabulation suit celui de la page', en: 'The tab order follows that of the page' },
  message: { fr: 'Cet élément a tabindex="{value}" : il passe avant d’autres qui le précèdent.', en: 'This element has tabindex="{value}": it comes before others that precede it.' },
  remedy: ['developer', 'minutes', { fr: 'Retirer le tabindex positif et remettre les éléments dans l’ordre du code.', en: 'Remove the positive tabindex and put the elements in order in the code.' }],
  check(page) {
    const order = page.elements.filter((element) => !element.hidden && isFocusable(element))
    const found = order.filter((element, index) => rank(element) > 0 && order.slice(0, index).some((before) => rank(before) === 0 || rank(before) > rank(element)))
    return order.length === 0 ? 'not-applicable' : found.map((element) => defect(page, element, '12.8.1', { params: { value: element.attrs['tabindex'] ?? '' } }))
  },
})

const rank = ({ attrs }: PageElement): number => Math.max(0, Number.parseInt(attrs['tabindex'] ?? '0', 10) || 0)
const isFocusable = ({ tag, attrs }: PageElement): boolean =>
  !/^-/.test(attrs['tabindex'] ?? '') && attrs['disabled'] === undefined && (attrs['tabindex'] !== undefined || (tag === 'a' && attrs['href'] !== undefined) || /^(?:button|input|select|textarea|summary)$/.test(tag))
