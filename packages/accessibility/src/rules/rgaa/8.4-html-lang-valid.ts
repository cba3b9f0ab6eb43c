import { ISO_639_1 } from '../../data/languages.ts'
import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

const SHAPE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

export const langCode: PageRule = rgaaRule({
  name: '8.4-html-lang-valid',
  tests: ['8.4.1'],
  insteadOf: 'html-lang-valid',
  title: { fr: 'Le code de langue de la page est valide', en: 'The language code of the page is valid' },
  message: { fr: '« {code} » n’est pas un code de langue.', en: '"{code}" is not a language code.' },
  remedy: ['developer', 'minutes', { fr: 'Écrire un code de langue valide, « fr » par exemple.', en: 'Write a valid language code, "fr" for instance.' }],
  check(page) {
    const code = (page.root.attrs['lang'] ?? page.root.attrs['xml:lang'] ?? '').trim()
    if (code === '') return 'not-applicable'
    return isLanguageCode(code) ? 'passes' : defect(page, page.root, '8.4.1', { value: code, params: { code } })
  },
})

/** Two-letter codes are checked against ISO 639-1; three-letter ones by their shape only. */
export function isLanguageCode(code: string): boolean {
  const [primary = ''] = code.toLowerCase().split('-')
  return SHAPE.test(code) && (primary.length === 3 || ISO_639_1.has(primary))
}
