import { closest, wordsIn } from '../../model/dom.ts'
import { guessLanguage } from '../../model/language-guess.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { blocksOf } from '../../read/blocks.ts'

export const foreignPassage: PageRule = rgaaRule({
  name: '8.7-foreign-passage',
  tests: ['8.7.1'],
  severity: 'warning',
  title: { fr: 'Un passage en autre langue est signalé', en: 'A passage in another language is marked' },
  message: { fr: 'Ce passage semble en « {found} » et n’est pas signalé : « {text}… ».', en: 'This passage seems to be in "{found}" and is not marked: "{text}…".' },
  remedy: ['producer', 'minutes', { fr: 'Ajouter l’attribut « lang » à l’élément.', en: 'Add the "lang" attribute to the element.' }],
  check(page) {
    const blocks = blocksOf(page)
    if (!blocks.some(({ text }) => wordsIn(text).length > 0)) return 'not-applicable'
    const foreign = blocks.flatMap(({ text, element }) => {
      const guess = guessLanguage(text, ENOUGH)
      const declared = closest(element, ({ attrs }) => attrs['lang'] !== undefined)?.attrs['lang']?.toLowerCase().split('-')[0] ?? ''
      return guess !== null && declared !== '' && guess !== declared ? [{ element, text, code: guess }] : []
    })
    const [first] = foreign
    return first && 2 * foreign.length <= blocks.length ? question(page, first.element, '8.7.1', { value: first.code, params: { found: first.code, text: first.text.slice(0, 40) }, details: { elements: foreign.length } }) : 'passes'
  },
})

const ENOUGH = 4
