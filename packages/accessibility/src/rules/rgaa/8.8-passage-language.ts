import { textInLanguage } from '../../model/dom.ts'
import { guessLanguage } from '../../model/language-guess.ts'
import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const passageLanguage: PageRule = rgaaRule({
  name: '8.8-passage-language',
  tests: ['8.8.1'],
  severity: 'warning',
  title: { fr: 'La langue d’un passage est la bonne', en: 'The language of a passage is the right one' },
  message: { fr: 'Ce passage est déclaré en « {declared} », mais semble en « {found} ».', en: 'This passage is declared as "{declared}", but seems to be in "{found}".' },
  remedy: ['producer', 'minutes', { fr: 'Corriger l’attribut « lang » du passage.', en: 'Mend the "lang" attribute of the passage.' }],
  check: (page) =>
    each(page.elements.filter(({ tag, attrs, hidden }) => !hidden && tag !== 'html' && (attrs['lang'] ?? '') !== ''), (element) => {
      const declared = (element.attrs['lang'] ?? '').toLowerCase().split('-')[0] ?? ''
      const guess = guessLanguage(textInLanguage(element), ENOUGH)
      if (guess === null || guess === declared) return null
      return question(page, element, '8.8.1', { value: guess, params: { declared, found: guess } })
    }),
})

const ENOUGH = 4
