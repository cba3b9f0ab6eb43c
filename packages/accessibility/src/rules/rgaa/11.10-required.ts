import { allText, childElements, closest, labelOf, textOf } from '../../model/dom.ts'
import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement, Page } from '../../model/page.ts'
import { isField } from './absent.ts'

export const required: PageRule = rgaaRule({
  name: '11.10-required',
  tests: ['11.10.2'],
  severity: 'warning',
  title: { fr: 'Un champ obligatoire le dit à l’écran', en: 'A required field says so on the screen' },
  message: { fr: 'Ce champ est obligatoire, mais rien ne le dit dans son étiquette.', en: 'This field is required, but nothing in its label says so.' },
  remedy: ['producer', 'minutes', { fr: 'Ajouter « (obligatoire) » à l’étiquette, ou dire en tête du formulaire que tous les champs le sont.', en: 'Add "(obligatoire)" to the label, or say above the form that all fields are required.' }],
  check(page) {
    const fields = page.elements.filter((field) => !field.hidden && isField(field) && (field.attrs['required'] !== undefined || field.attrs['aria-required'] === 'true'))
    const all = /tous les champs|all (?:the )?fields/i.test(textOf(page.root))
    return each(fields, (field) => (all || isSaid(page, field) ? null : question(page, field, '11.10.2')))
  },
})

const SAYS = /\*|obligatoire|requis|required|n[ée]cessaire|mandatory/i

function isSaid(page: Page, field: PageElement): boolean {
  const label = labelOf(page, field)
  const described = (field.attrs['aria-describedby'] ?? '').split(/\s+/).flatMap((id) => page.ids.get(id) ?? [])
  const group = closest(field, ({ tag }) => tag === 'fieldset')
  const legend = group ? childElements(group).filter(({ tag }) => tag === 'legend') : []
  const texts = [...(label ? [allText(label)] : []), ...described.map(allText), ...legend.map(allText), field.attrs['title'] ?? '', field.attrs['aria-label'] ?? '', field.attrs['placeholder'] ?? '']
  return texts.some((text) => SAYS.test(text))
}
