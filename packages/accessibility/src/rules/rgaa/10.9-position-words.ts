import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { blocksOf } from '../../read/blocks.ts'

export const positionWords: PageRule = rgaaRule({
  name: '10.9-position-words',
  tests: ['10.9.1'],
  severity: 'warning',
  title: { fr: 'Une consigne ne repose pas sur la forme ou la position seules', en: 'An instruction does not rest on shape or position alone' },
  message: { fr: 'Ce texte renvoie à une forme ou à une position : « {text} ». Vérifier que l’information est donnée aussi autrement.', en: 'This text refers to a shape or a position: "{text}". Check that the information is given in another way too.' },
  remedy: ['producer', 'minutes', { fr: 'Nommer l’élément par son intitulé.', en: 'Name the element by its label.' }],
  check(page) {
    const block = blocksOf(page).find(({ text }) => PLACE.test(text))
    const text = block ? (PLACE.exec(block.text)?.[0] ?? '') : ''
    return block ? question(page, block.element, '10.9.1', { value: text, params: { text } }) : 'passes'
  },
})

const PLACE = /\b(?:bouton|menu|lien|colonne|encadr[ée]|image|liste)s?\s+(?:rond|carr[ée]|de (?:droite|gauche)|[àa] (?:droite|gauche)|ci-contre)\b|\b(?:round|square|triangular|left-hand|right-hand)\s+(?:button|menu|link|column|box|icon)\b|\b(?:button|menu|link|column|box|panel)s?\s+(?:on|to|at) the (?:left|right|top|bottom)\b/i
