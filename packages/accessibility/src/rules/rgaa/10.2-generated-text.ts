import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const generatedText: PageRule = rgaaRule({
  name: '10.2-generated-text',
  tests: ['10.2.1'],
  severity: 'warning',
  title: { fr: 'Une information n’est pas écrite par la feuille de style', en: 'Information is not written by the style sheet' },
  message: { fr: 'La feuille de style ajoute un texte : « {text} ». Sans elle, il disparaît.', en: 'The style sheet adds a text: "{text}". Without it, the text is gone.' },
  remedy: ['developer', 'minutes', { fr: 'Écrire le texte dans la page.', en: 'Write the text in the page.' }],
  check(page, { states }) {
    if (states === null) return 'not-applicable'
    return states.generated.slice(0, 1).map(({ selector, text }) => pageDefect(page, '10.2.1', { value: text, params: { text }, details: { selector }, outcome: 'unknown', because: 'needs-human', severity: 'warning' }))
  },
})
