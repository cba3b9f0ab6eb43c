import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { blocksOf } from '../../read/blocks.ts'

export const spacedLetters: PageRule = rgaaRule({
  name: '10.1-spaced-letters',
  tests: ['10.1.3'],
  title: { fr: 'Des espaces ne séparent pas les lettres d’un mot', en: 'Spaces do not separate the letters of a word' },
  message: { fr: 'Les lettres de « {text} » sont séparées par des espaces.', en: 'The letters of "{text}" are separated by spaces.' },
  remedy: ['producer', 'minutes', { fr: 'Écrire le mot d’un trait et régler « letter-spacing » en CSS.', en: 'Write the word in one go and set "letter-spacing" with CSS.' }],
  check: (page) =>
    blocksOf(page).flatMap(({ text, element }) => {
      const word = SPACED.exec(text)?.[0]
      return word === undefined ? [] : [defect(page, element, '10.1.3', { value: word, params: { text: word } })]
    }),
})

const SPACED = /(?<![\p{L}\p{N}])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{N}])/u
