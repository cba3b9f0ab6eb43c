import { byTag, isSilent, nameOf } from '../../model/dom.ts'
import { defect, each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const embeddedImage: PageRule = rgaaRule({
  name: '1.1-embedded-image',
  tests: ['1.1.7', '1.1.8'],
  title: { fr: 'Une image embarquée ou un canevas a une alternative', en: 'An embedded image or a canvas has an alternative' },
  message: { fr: 'Cette image embarquée n’a pas d’alternative.', en: 'This embedded image has no alternative.' },
  remedy: ['developer', 'minutes', { fr: 'Ajouter role="img" et un « aria-label », ou aria-hidden="true" si elle décore.', en: 'Add role="img" and an "aria-label", or aria-hidden="true" when it decorates.' }],
  check: (page) =>
    each(byTag(page, 'embed', 'canvas').filter((image) => image.tag === 'canvas' || /^image\//i.test(image.attrs['type'] ?? '')).filter((image) => !isSilent(image)), (image) => {
      if (nameOf(page, image) !== '') return null
      return image.tag === 'embed' ? defect(page, image, '1.1.7') : question(page, image, '1.1.8', { message: CANVAS })
    }),
})

const CANVAS = { fr: 'Ce canevas n’a pas d’alternative : vérifier s’il informe.', en: 'This canvas has no alternative: check whether it informs.' }
