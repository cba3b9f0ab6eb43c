import { byTag, isSilent, roleOf } from '../../model/dom.ts'
import { defect, each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const noControls: PageRule = rgaaRule({
  name: '4.11-no-controls',
  tests: ['4.11.1'],
  title: { fr: 'Un lecteur a des commandes', en: 'A player has controls' },
  message: { fr: 'Ce média n’a pas de commandes, et la page n’a pas de bouton.', en: 'This medium has no controls, and the page has no button.' },
  remedy: ['developer', 'hours', { fr: 'Ajouter l’attribut « controls », ou un lecteur accessible.', en: 'Add the "controls" attribute, or an accessible player.' }],
  check: (page) =>
    each(byTag(page, 'video', 'audio').filter((medium) => !isSilent(medium)), (medium) => {
      if (medium.attrs['controls'] !== undefined || isDecor(medium)) return null
      const buttons = page.elements.some((element) => !element.hidden && (element.tag === 'button' || roleOf(element) === 'button' || (element.tag === 'input' && element.attrs['type'] === 'button')))
      return buttons ? question(page, medium, '4.11.1', { message: HAS_BUTTONS }) : defect(page, medium, '4.11.1')
    }),
})

const HAS_BUTTONS = { fr: 'Ce média n’a pas de commandes à lui : vérifier que des boutons de la page en tiennent lieu.', en: 'This medium has no controls of its own: check that buttons of the page do that.' }
const isDecor = ({ attrs }: PageElement): boolean => attrs['muted'] !== undefined && attrs['autoplay'] !== undefined
