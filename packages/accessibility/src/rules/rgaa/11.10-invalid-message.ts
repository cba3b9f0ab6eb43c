import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { isField } from './absent.ts'

export const invalidMessage: PageRule = rgaaRule({
  name: '11.10-invalid-message',
  tests: ['11.10.4'],
  severity: 'warning',
  title: { fr: 'Une erreur est reliée à son champ', en: 'An error is tied to its field' },
  message: { fr: 'Ce champ est signalé en erreur, mais aucun message ne lui est relié.', en: 'This field is marked as wrong, but no message is tied to it.' },
  remedy: ['developer', 'hours', { fr: 'Relier le message au champ par « aria-describedby ».', en: 'Tie the message to the field with "aria-describedby".' }],
  check: (page) =>
    each(page.elements.filter((field) => !field.hidden && isField(field) && field.attrs['aria-invalid'] === 'true'), (field) => {
      const tied = `${field.attrs['aria-describedby'] ?? ''} ${field.attrs['aria-errormessage'] ?? ''}`.split(/\s+/).some((id) => page.ids.has(id))
      return tied ? null : question(page, field, '11.10.4')
    }),
})
