import { allText, byTag, labelOf, squeeze } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement, Page } from '../../model/page.ts'
import { isField } from './absent.ts'

export const placeholderOnly: PageRule = rgaaRule({
  name: '11.1-placeholder-only',
  tests: ['11.1.1'],
  title: { fr: 'Un exemple n’est pas une étiquette', en: 'An example is no label' },
  message: { fr: 'Ce champ n’a pour étiquette qu’un texte d’exemple (« {text} »), qui s’efface à la saisie.', en: 'This field has only an example text ("{text}") for label, which vanishes on input.' },
  remedy: ['developer', 'minutes', { fr: 'Ajouter une étiquette « label » reliée au champ.', en: 'Add a "label" tied to the field.' }],
  check: (page) =>
    each(byTag(page, 'input', 'textarea').filter((field) => isField(field) && (field.attrs['placeholder'] ?? '').trim() !== ''), (field) => {
      const text = squeeze(field.attrs['placeholder'] ?? '')
      return isLabelled(page, field) ? null : defect(page, field, '11.1.1', { value: text, params: { text } })
    }),
})

function isLabelled(page: Page, field: PageElement): boolean {
  const label = labelOf(page, field)
  if (label && allText(label) !== '') return true
  return ['aria-label', 'aria-labelledby', 'title'].some((name) => (field.attrs[name] ?? '').trim() !== '')
}
