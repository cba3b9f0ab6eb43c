import { closest, textOf, wordsIn } from '../../model/dom.ts'
import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { blocksOf } from '../../read/blocks.ts'

export const direction: PageRule = rgaaRule({
  name: '8.10-direction',
  tests: ['8.10.1', '8.10.2'],
  title: { fr: 'Le sens de lecture est donné', en: 'The reading direction is given' },
  message: { fr: 'Ce texte se lit de droite à gauche et n’a pas d’attribut « dir ».', en: 'This text reads from right to left and has no "dir" attribute.' },
  remedy: ['producer', 'minutes', { fr: 'Ajouter dir="rtl" à l’élément.', en: 'Add dir="rtl" to the element.' }],
  check: (page) => [
    ...blocksOf(page).filter(({ text, element }) => isRightToLeft(text) && closest(element, ({ attrs }) => attrs['dir'] !== undefined) === null).map(({ element }) => defect(page, element, '8.10.1')),
    ...page.elements.filter((element) => !element.hidden && element.attrs['dir']?.trim().toLowerCase() === 'rtl' && wordsIn(textOf(element)).length > 1 && !/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(textOf(element))).map((element) => defect(page, element, '8.10.2', { message: WRONG })),
    ...page.elements.filter(({ attrs }) => attrs['dir'] !== undefined && !/^(?:rtl|ltr|auto)$/i.test(attrs['dir'].trim())).map((element) => defect(page, element, '8.10.2', { message: INVALID, value: element.attrs['dir'], params: { dir: element.attrs['dir'] ?? '' } })),
  ],
})

const WRONG = { fr: 'Ce texte se lit de gauche à droite, mais il est déclaré dans l’autre sens.', en: 'This text reads from left to right, but is declared the other way.' }
const INVALID = { fr: '« {dir} » n’est pas un sens de lecture : écrire « rtl » ou « ltr ».', en: '"{dir}" is no reading direction: write "rtl" or "ltr".' }

/** Most letters are Hebrew or Arabic. */
function isRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const right = text.match(/[\p{Script=Hebrew}\p{Script=Arabic}]/gu) ?? []
  return right.length >= 3 && 2 * right.length > letters.length
}
