import { byTag, squeeze } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const longAlt: PageRule = rgaaRule({
  name: '1.3-long-alt',
  tests: ['1.3.9'],
  severity: 'warning',
  title: { fr: 'L’alternative d’une image est courte', en: 'The alternative of an image is short' },
  message: { fr: 'L’alternative de cette image a {n} caractères : vérifier qu’une description longue ne vaudrait pas mieux.', en: 'The alternative of this image has {n} characters: check whether a long description would be better.' },
  remedy: ['producer', 'minutes', { fr: 'Garder une alternative courte et mettre le détail dans le texte de la page.', en: 'Keep a short alternative and put the details in the text of the page.' }],
  check(page) {
    const longest = byTag(page, 'img').filter(({ attrs }) => squeeze(attrs['alt'] ?? '').length > MOST)
    const [first] = longest
    return first ? question(page, first, '1.3.9', { params: { n: squeeze(first.attrs['alt'] ?? '').length }, details: { elements: longest.length } }) : 'passes'
  },
})

const MOST = 200
