import { byTag } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

/** Only a person knows whether an image informs; small ones mostly do not, and would drown the others. */
export const largeDecorative: PageRule = rgaaRule({
  name: '1.2-large-decorative',
  tests: ['1.2.1'],
  severity: 'warning',
  title: { fr: 'Une grande image déclarée décorative décore vraiment', en: 'A large image declared decorative really decorates' },
  message: { fr: '{n} grande(s) image(s) ont une alternative vide : vérifier qu’elles ne font que décorer.', en: '{n} large image(s) have an empty alternative: check that they only decorate.' },
  remedy: ['producer', 'minutes', { fr: 'Décrire l’image dans « alt » si elle apporte une information.', en: 'Describe the image in "alt" when it brings information.' }],
  check(page) {
    const images = byTag(page, 'img').filter((image) => image.attrs['alt']?.trim() === '' && !image.attrs['aria-label'] && isLarge(image))
    const [first] = images
    return first ? question(page, first, '1.2.1', { params: { n: images.length }, details: { elements: images.length } }) : 'passes'
  },
})

const isLarge = ({ box }: PageElement): boolean => box !== undefined && box.width >= 200 && box.height >= 120
