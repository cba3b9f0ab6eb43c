import { contrastOf, THRESHOLDS } from '../../colour/contrast.ts'
import { parseColour, over, type Colour } from '../../colour/parse.ts'
import { ratioText } from '../../colour/verdict.ts'
import { byTag } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const fieldBorder: PageRule = rgaaRule({
  name: '3.3-field-border',
  tests: ['3.3.1'],
  title: { fr: 'Le contour d’un champ se voit', en: 'The outline of a field can be seen' },
  message: { fr: 'Le contour de ce champ n’a qu’un contraste de {ratio} avec le fond (il faut 3).', en: 'The outline of this field has a contrast of only {ratio} with the background (3 is needed).' },
  remedy: ['developer', 'minutes', { fr: 'Prendre une bordure plus foncée.', en: 'Use a darker border.' }],
  check: (page) =>
    each(byTag(page, 'input', 'select', 'textarea').filter((field) => isTextField(field) && field.style !== undefined), (field) => {
      const ratio = bestRatio(field)
      return ratio === null || ratio >= THRESHOLDS.ui ? null : defect(page, field, '3.3.1', { params: { ratio: ratioText(ratio) }, details: { ratio } })
    }),
})

const isTextField = ({ tag, attrs }: PageElement): boolean => tag !== 'input' || !/^(?:hidden|submit|button|reset|image|checkbox|radio|range|color|file)$/i.test(attrs['type'] ?? 'text')

/** The most visible of its borders and its own background, against what lies behind; null when it cannot be told. */
function bestRatio(field: PageElement): number | null {
  const { borders = [], background = '', image = '' } = field.style ?? {}
  const behind = backgroundBehind(field.parent)
  const own = parseColour(background)
  if (behind === null || own === null || image !== '' || borders.includes('shadow')) return null
  const colours = [...borders.flatMap((text) => parseColour(text) ?? []), own]
  return Math.max(...colours.map((colour) => contrastOf(over(colour, behind), behind)))
}

function backgroundBehind(element: PageElement | null): Colour | null {
  if (element === null) return { r: 255, g: 255, b: 255, a: 1 }
  const own = parseColour(element.style?.background ?? '')
  if (own === null || (element.style?.image ?? '') !== '') return null
  if (own.a === 1) return own
  const under = backgroundBehind(element.parent)
  return under && over(own, under)
}
