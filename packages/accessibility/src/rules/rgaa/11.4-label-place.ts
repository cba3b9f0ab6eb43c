import { byTag, descendants, labelOf } from '../../model/dom.ts'
import { defect, each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { isField } from './absent.ts'

export const labelPlace: PageRule = rgaaRule({
  name: '11.4-label-place',
  tests: ['11.4.1', '11.4.2'],
  title: { fr: 'L’étiquette est collée au champ, au-dessus ou à gauche', en: 'The label stands next to the field, above or on the left' },
  message: { fr: 'L’étiquette de ce champ n’est ni juste au-dessus ni juste à gauche.', en: 'The label of this field is neither right above nor right on the left.' },
  remedy: ['developer', 'hours', { fr: 'Placer l’étiquette juste au-dessus du champ.', en: 'Put the label right above the field.' }],
  check: (page) =>
    each(byTag(page, 'input', 'select', 'textarea').filter((field) => isField(field) && !/^(?:checkbox|radio)$/i.test(field.attrs['type'] ?? '') && field.box !== undefined), (field) => {
      const label = labelOf(page, field)
      const place = label && placeOf(label, field)
      if (!place || place === 'fine') return null
      return place === 'far' ? question(page, field, '11.4.1', { message: FAR }) : defect(page, field, '11.4.2')
    }),
})

const FAR = { fr: 'L’étiquette de ce champ est loin de lui : à vérifier par une personne.', en: 'The label of this field is far from it: a person must check.' }
const NEAR = 150

/** Null when the label cannot be seen, or holds the field. */
function placeOf(label: PageElement, field: PageElement): 'fine' | 'far' | 'wrong' | null {
  const [a, b] = [label.box, field.box]
  if (!a || !b || a.width < 3 || a.height < 3 || b.width < 3 || descendants(label).includes(field)) return null
  const above = a.y + a.height <= b.y + 6
  const left = a.x + a.width <= b.x + 6
  const gap = Math.max(0, b.y - (a.y + a.height), b.x - (a.x + a.width))
  if (!above && !left) return a.y >= b.y + b.height - 6 || a.x >= b.x + b.width - 6 ? 'wrong' : 'fine'
  return gap > NEAR ? 'far' : 'fine'
}
