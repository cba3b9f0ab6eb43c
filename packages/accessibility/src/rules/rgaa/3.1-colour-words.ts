import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { blocksOf } from '../../read/blocks.ts'

export const colourWords: PageRule = rgaaRule({
  name: '3.1-colour-words',
  tests: ['3.1.2'],
  severity: 'warning',
  title: { fr: 'Une consigne ne repose pas sur la couleur seule', en: 'An instruction does not rest on colour alone' },
  message: { fr: 'Ce texte renvoie à une couleur : « {text} ». Vérifier que l’information est donnée aussi autrement.', en: 'This text refers to a colour: "{text}". Check that the information is given in another way too.' },
  remedy: ['producer', 'minutes', { fr: 'Ajouter un mot, un signe ou un rang à la couleur.', en: 'Add a word, a sign or a position to the colour.' }],
  check(page) {
    const block = blocksOf(page).find(({ text }) => COLOUR.test(text))
    const text = block ? (COLOUR.exec(block.text)?.[0] ?? '') : ''
    return block ? question(page, block.element, '3.1.2', { value: text, params: { text } }) : 'passes'
  },
})

const COLOUR = /\b(?:en|in)\s+(?:rouge|vert|bleu|jaune|orange|gris|red|green|blue|yellow|grey)\b|\b(?:texte|champs?|cases?|boutons?|lignes?|text|fields?|buttons?|items?)\s+(?:rouges?|verte?s?|bleue?s?|marked red)\b|\b(?:red|green|blue|yellow)\s+(?:text|fields?|buttons?|items?|links?)\b|\b(?:red|green|blue|yellow)\s+\w+\s+(?:listed|marked|shown|highlighted|below)\b/i
