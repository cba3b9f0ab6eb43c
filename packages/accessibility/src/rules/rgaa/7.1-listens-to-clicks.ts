import { descendants, textOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const listensToClicks: PageRule = rgaaRule({
  name: '7.1-listens-to-clicks',
  tests: ['7.1.1'],
  severity: 'warning',
  title: { fr: 'Ce qui écoute les clics est un composant', en: 'What listens to clicks is a component' },
  message: { fr: 'Un script écoute les clics sur cet élément, qui n’est ni un bouton ni un lien : à vérifier par une personne.', en: 'A script listens to clicks on this element, which is neither a button nor a link: a person must check.' },
  remedy: ['developer', 'hours', { fr: 'Prendre un « button » si l’élément agit.', en: 'Use a "button" when the element acts.' }],
  check(page) {
    const found = page.elements.filter(({ tag, attrs, events = [], hidden, style }) => !hidden && events.includes('click') && attrs['onclick'] === undefined && style?.cursor !== 'pointer' && PLAIN.test(tag) && attrs['role'] === undefined && attrs['tabindex'] === undefined)
    const alone = found.filter((element) => textOf(element) !== '' && !descendants(element).some(({ tag, attrs }) => /^(?:a|button|input|select|textarea|summary|label)$/.test(tag) || attrs['tabindex'] !== undefined))
    const [first] = alone
    return first ? question(page, first, '7.1.1', { details: { elements: alone.length } }) : 'passes'
  },
})

const PLAIN = /^(?:div|span|p|dt|dd|li|td|th|img|h[1-6]|i|b|em|strong)$/
