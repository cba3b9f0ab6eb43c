import { byTag, wordsIn } from '../../model/dom.ts'
import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const hiddenLink: PageRule = rgaaRule({
  name: '10.6-hidden-link',
  tests: ['10.6.1'],
  severity: 'warning',
  title: { fr: 'Un lien dans un texte se voit', en: 'A link inside a text can be seen' },
  message: { fr: 'Rien ne distingue ce lien du texte qui l’entoure.', en: 'Nothing tells this link from the text around it.' },
  remedy: ['developer', 'minutes', { fr: 'Souligner les liens dans le texte.', en: 'Underline links inside text.' }],
  check: (page) => each(byTag(page, 'a').filter((link) => link.attrs['href'] !== undefined && link.style !== undefined && isInText(link)), (link) => (looksLikeText(link) ? question(page, link, '10.6.1') : null)),
})

/** A text of more than a few words stands beside it, in the same paragraph. */
const isInText = ({ parent }: PageElement): boolean => parent !== null && /^(?:p|li|td|dd|span|div)$/.test(parent.tag) && parent.children.some((child) => typeof child === 'string' && wordsIn(child).length >= 3)

function looksLikeText({ style, parent, children }: PageElement): boolean {
  const around = parent?.style
  if (!style || !around || style.underlined || children.some((child) => typeof child !== 'string')) return false
  return style.color === around.color && style.fontWeight === around.fontWeight && style.image === '' && /^rgba\(0, 0, 0, 0\)$/.test(style.background)
}
