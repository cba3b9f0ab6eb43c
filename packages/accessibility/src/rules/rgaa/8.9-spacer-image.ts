import { byTag } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const spacerImage: PageRule = rgaaRule({
  name: '8.9-spacer-image',
  tests: ['8.9.1'],
  severity: 'warning',
  title: { fr: 'Une image ne sert pas à espacer', en: 'An image is not for spacing' },
  message: { fr: 'Cette image semble ne servir qu’à espacer ({n} fois).', en: 'This image seems to be there for spacing only ({n} times).' },
  remedy: ['developer', 'minutes', { fr: 'Retirer l’image et régler l’espace en CSS.', en: 'Remove the image and set the space with CSS.' }],
  check(page) {
    const images = byTag(page, 'img')
    if (images.length === 0) return 'not-applicable'
    const spacers = images.filter((image) => (image.attrs['alt'] ?? '').trim() === '' && (isThin(image) || NAMES.test(image.attrs['src'] ?? '')))
    const [first] = spacers
    return first ? question(page, first, '8.9.1', { params: { n: spacers.length }, details: { elements: spacers.length } }) : 'passes'
  },
})

const NAMES = /(?:^|[/_-])(?:spacer|shim|cale|vide|blank|transparent)\d*\.(?:gif|png)(?:$|[?#])/i

/** One pixel in one direction and more in the other; one in both is a counter of visits, which spaces nothing. */
function isThin({ attrs }: PageElement): boolean {
  const [width, height] = [Number(attrs['width'] ?? NaN), Number(attrs['height'] ?? NaN)]
  return (width <= 1 && height > 2) || (height <= 1 && width > 2)
}
