import { textInLanguage } from '../../model/dom.ts'
import { guessLanguage } from '../../model/language-guess.ts'
import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { Page } from '../../model/page.ts'

export const langMismatch: PageRule = rgaaRule({
  name: '8.4-lang-mismatch',
  tests: ['8.4.1'],
  title: { fr: 'La langue déclarée est celle du texte', en: 'The declared language is that of the text' },
  message: { fr: 'La page est déclarée en « {declared} », mais son texte semble en « {found} ».', en: 'The page is declared as "{declared}", but its text seems to be in "{found}".' },
  remedy: ['developer', 'minutes', { fr: 'Corriger l’attribut « lang » de la page.', en: 'Mend the "lang" attribute of the page.' }],
  /** The code is a language, and it is that of the text. */
  decides: (page) => guessOf(page) === declaredOn(page),
  check(page) {
    const [declared, guess] = [declaredOn(page), guessOf(page)]
    if (declared === '' || guess === null) return 'not-applicable'
    return guess === declared ? 'passes' : defect(page, page.root, '8.4.1', { value: guess, params: { declared, found: guess } })
  },
})

const declaredOn = (page: Page): string => (page.root.attrs['lang'] ?? '').trim().toLowerCase().split('-')[0] ?? ''
const guessOf = (page: Page): string | null => guessLanguage(textInLanguage(page.root), ENOUGH)

/** Fewer common words are chance. */
const ENOUGH = 12
