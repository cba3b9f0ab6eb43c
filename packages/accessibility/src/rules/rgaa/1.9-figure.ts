import { byTag, descendants, roleOf, textOf } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const figure: PageRule = rgaaRule({
  name: '1.9-figure',
  tests: ['1.9.1'],
  title: { fr: 'Une légende est reliée à son image', en: 'A caption is tied to its image' },
  message: { fr: 'La légende n’est pas reliée à l’image : il manque à « figure » {what}.', en: 'The caption is not tied to the image: "figure" lacks {what}.' },
  remedy: ['developer', 'minutes', { fr: 'Ajouter à « figure » role="figure" et un « aria-label » qui reprend la légende.', en: 'Add role="figure" to "figure", and an "aria-label" that repeats the caption.' }],
  check: (page) =>
    each(byTag(page, 'figure').filter(hasCaptionedImage), (figure) => {
      const missing = [...(/^(?:figure|group)$/.test(roleOf(figure)) ? [] : ['role']), ...((figure.attrs['aria-label'] ?? figure.attrs['aria-labelledby'] ?? '').trim() === '' ? ['aria-label'] : [])]
      return missing.length === 0 ? null : defect(page, figure, '1.9.1', { params: { what: missing.join(', ') } })
    }),
})

function hasCaptionedImage(figure: PageElement): boolean {
  const inner = descendants(figure)
  const captioned = inner.some((element) => element.tag === 'figcaption' && textOf(element) !== '')
  return captioned && inner.some((element) => element.tag === 'img' && (element.attrs['alt'] ?? '').trim() !== '')
}
