import { byTag, childElements, closest, squeeze, textOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const repeatedAlt: PageRule = rgaaRule({
  name: '1.3-repeated-alt',
  tests: ['1.3.1'],
  severity: 'warning',
  title: { fr: 'Une image ne répète pas le texte voisin', en: 'An image does not repeat the text beside it' },
  message: { fr: 'L’alternative de cette image répète le texte d’à côté : « {alt} ».', en: 'The alternative of this image repeats the text beside it: "{alt}".' },
  remedy: ['producer', 'minutes', { fr: 'Vider l’alternative (alt="") si le texte d’à côté dit déjà tout, et faire un seul lien.', en: 'Empty the alternative (alt="") when the text beside it says it all, and make one link.' }],
  check(page) {
    const found = byTag(page, 'img').filter((image) => {
      const alt = squeeze(image.attrs['alt'] ?? '').toLowerCase()
      return alt.length > 2 && neighbours(image).some((text) => text === alt)
    })
    const [first] = found
    return first ? question(page, first, '1.3.1', { params: { alt: squeeze(first.attrs['alt'] ?? '') }, details: { elements: found.length } }) : 'passes'
  },
})

/** The texts of the link around the image and of the elements next to it. */
function neighbours(image: PageElement): string[] {
  const link = closest(image, ({ tag }) => tag === 'a')
  const anchor = link ?? image
  const siblings = anchor.parent ? childElements(anchor.parent) : []
  const at = siblings.indexOf(anchor)
  return [...(link ? [link] : []), ...siblings.slice(Math.max(0, at - 1), at + 2).filter((element) => element !== anchor && element.tag !== 'figcaption')].map((element) => textOf(element).toLowerCase())
}
