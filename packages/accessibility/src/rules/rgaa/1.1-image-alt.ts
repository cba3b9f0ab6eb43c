import { byTag, isSilent, roleOf } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

const NAMING = ['alt', 'aria-label', 'aria-labelledby', 'title'] as const

export const imageAlt: PageRule = rgaaRule({
  name: '1.1-image-alt',
  tests: ['1.1.1'],
  insteadOf: 'image-alt',
  // An empty alternative is right for decoration only, and only a person knows which images decorate.
  decides: (page) => byTag(page, 'img').every(({ attrs }) => (attrs['alt'] ?? '').trim() !== ''),
  title: { fr: 'Chaque image a une alternative', en: 'Each image has an alternative' },
  message: { fr: 'Cette image n’a pas d’alternative : elle est muette pour qui ne la voit pas.', en: 'This image has no alternative: it says nothing to those who cannot see it.' },
  remedy: [
    'producer', 'minutes',
    { fr: 'Décrire l’image en quelques mots dans « alt » si elle informe.', en: 'Describe the image in a few words in "alt" when it informs.' },
    { fr: 'Laisser alt="" si elle ne fait que décorer.', en: 'Leave alt="" when it only decorates.' },
  ],
  check: (page) => each(byTag(page, 'img').filter((image) => !isSilent(image) && !isIgnored(image)), (image) => (isNamed(image) ? null : defect(page, image, '1.1.1'))),
})

const isIgnored = (image: PageElement): boolean => /^(?:presentation|none)$/.test(roleOf(image))
const isNamed = ({ attrs }: PageElement): boolean => NAMING.some((name) => attrs[name] !== undefined && (name === 'alt' || attrs[name].trim() !== ''))
