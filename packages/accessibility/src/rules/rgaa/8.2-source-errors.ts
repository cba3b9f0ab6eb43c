import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const sourceErrors: PageRule = rgaaRule({
  name: '8.2-source-errors',
  tests: ['8.2.1'],
  title: { fr: 'Les balises et les attributs suivent les règles d’écriture', en: 'Tags and attributes follow the rules of writing' },
  message: { fr: 'Le code source a une erreur d’écriture : {code} (ligne {line}).', en: 'The source has a writing error: {code} (line {line}).' },
  remedy: ['developer', 'minutes', { fr: 'Passer la page au validateur HTML et corriger la balise.', en: 'Run the page through the HTML validator and mend the tag.' }],
  check(page) {
    const [first] = page.sourceErrors.filter(({ code }) => SERIOUS.has(code))
    if (!first) return 'passes'
    return pageDefect(page, '8.2.1', { value: first.code, params: { code: first.code, line: first.line }, location: { file: page.file, line: first.line, column: first.column }, details: { selector: first.selector ?? '' } })
  },
})

/** Codes of the HTML norm (13.2.2): a tag or an attribute is not what its author meant. */
const SERIOUS: ReadonlySet<string> = new Set([
  'closing-of-element-with-open-child-elements', 'duplicate-attribute', 'end-tag-with-attributes', 'end-tag-without-matching-open-element', 'eof-in-tag', 'invalid-first-character-of-tag-name', 'missing-whitespace-between-attributes', 'unexpected-character-in-attribute-name',
])
