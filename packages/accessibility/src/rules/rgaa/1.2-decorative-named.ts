import { allText, byTag, childElements, isSilent, roleOf, squeeze } from '../../model/dom.ts'
import { defect, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const decorativeNamed: PageRule = rgaaRule({
  name: '1.2-decorative-named',
  tests: ['1.2.1', '1.2.3', '1.2.4', '1.2.6'],
  title: { fr: 'Une image décorative n’a pas de nom', en: 'A decorative image has no name' },
  message: { fr: 'Cette image est déclarée décorative, mais garde un nom pour les aides techniques.', en: 'This image is declared decorative, yet keeps a name for assistive technologies.' },
  remedy: ['developer', 'minutes', { fr: 'Retirer le nom si l’image décore ; sinon, la rendre visible aux aides techniques.', en: 'Remove the name when the image decorates; else show it to assistive technologies.' }],
  check: (page) => [
    ...byTag(page, 'img').filter(({ attrs }) => attrs['alt']?.trim() === '').flatMap((image) => {
      if (!isSilent(image) && (image.attrs['aria-label'] ?? image.attrs['aria-labelledby'])) return defect(page, image, '1.2.1')
      return !isSilent(image) && (image.attrs['title'] ?? '').trim() !== '' ? question(page, image, '1.2.1', { message: TITLE }) : []
    }),
    ...byTag(page, 'img').filter((image) => /^(?:presentation|none)$/.test(roleOf(image)) && (image.attrs['alt'] ?? '').trim() !== '').map((image) => question(page, image, '1.2.1', { message: ROLE })),
    ...byTag(page, 'object', 'embed').filter((image) => /^image\b/.test(image.attrs['type'] ?? '') && image.attrs['aria-hidden'] === 'true' && named(image)).map((image) => question(page, image, image.tag === 'object' ? '1.2.3' : '1.2.6', { message: HIDDEN })),
    ...byTag(page, 'svg').filter((image) => image.attrs['aria-hidden'] === 'true' && childElements(image).some((child) => child.tag === 'title' && allText(child) !== '')).map((image) => defect(page, image, '1.2.4')),
  ],
})

const named = (element: PageElement): boolean => squeeze(`${element.attrs['aria-label'] ?? ''}${element.attrs['title'] ?? ''}${allText(element)}`) !== '' || element.attrs['aria-labelledby'] !== undefined

const HIDDEN = { fr: 'Cette image est cachée aux aides techniques et garde un nom : décore-t-elle, ou informe-t-elle ?', en: 'This image is hidden from assistive technologies and keeps a name: does it decorate or inform?' }
const ROLE = { fr: 'Cette image a un rôle de décoration et une alternative : décore-t-elle, ou informe-t-elle ?', en: 'This image has a decorative role and an alternative: does it decorate or inform?' }
const TITLE = { fr: 'Cette image a une alternative vide et une infobulle : décore-t-elle, ou informe-t-elle ?', en: 'This image has an empty alternative and a tooltip: does it decorate or inform?' }
