import { roleOf, textOf, wordsIn } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { isField } from './absent.ts'

export const errorUnidentified: PageRule = rgaaRule({
  name: '11.10-error-unidentified',
  tests: ['11.10.3'],
  severity: 'warning',
  title: { fr: 'Un message d’erreur dit quel champ est en cause', en: 'An error message says which field is at fault' },
  message: { fr: 'Un message annonce des erreurs, mais aucun champ n’est signalé en erreur.', en: 'A message announces errors, but no field is marked as wrong.' },
  remedy: ['developer', 'hours', { fr: 'Nommer le champ dans le message, et mettre aria-invalid="true" sur le champ.', en: 'Name the field in the message, and set aria-invalid="true" on the field.' }],
  check(page) {
    const fields = page.elements.filter((element) => !element.hidden && isField(element))
    const message = page.elements.find((element) => !element.hidden && (roleOf(element) === 'alert' || /\berrors?\b|erreurs?/i.test(element.attrs['class'] ?? '')) && /erreurs?|errors?/i.test(textOf(element)) && wordsIn(textOf(element)).length < 60)
    if (fields.length === 0 || !message) return 'not-applicable'
    return fields.some(({ attrs }) => attrs['aria-invalid'] === 'true') ? 'passes' : question(page, message, '11.10.3')
  },
})
