import { byTag } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const longdesc: PageRule = rgaaRule({
  name: '1.6-longdesc',
  tests: ['1.6.1'],
  title: { fr: 'La description longue est une adresse', en: 'The long description is an address' },
  message: { fr: 'L’attribut « longdesc » ne contient pas l’adresse d’une description.', en: 'The "longdesc" attribute does not hold the address of a description.' },
  remedy: ['producer', 'minutes', { fr: 'Mettre dans « longdesc » l’adresse d’une page, ou la description dans le texte.', en: 'Put the address of a page in "longdesc", or the description in the text.' }],
  check: (page) =>
    each(byTag(page, 'img').filter(({ attrs }) => attrs['longdesc'] !== undefined), (image) => {
      const address = image.attrs['longdesc'] ?? ''
      return address.trim() === '' || /\s/.test(address.trim()) ? defect(page, image, '1.6.1', { value: address }) : null
    }),
})
