import { closest, descendants, textOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const listensToClicks: PageRule = rgaaRule({
  name: '7.1-listens-to-clicks',
  tests: ['7.1.1'],
  severity: 'warning',
  title: { fr: 'Ce qui écoute les clics est un composant', en: 'What listens to clicks is a component' },
  message: { fr: 'Cet élément écoute les clics ou ressemble à un bouton, mais n’est ni un bouton ni un lien : à vérifier par une personne.', en: 'This element listens to clicks or looks like a button, but is neither a button nor a link: a person must check.' },
  remedy: ['developer', 'hours', { fr: 'Prendre un « button » si l’élément agit.', en: 'Use a "button" when the element acts.' }],
  check(page) {
    const found = page.elements.filter(({ tag, attrs, events = [], hidden, style }) => !hidden && events.includes('click') && attrs['onclick'] === undefined && style?.cursor !== 'pointer' && PLAIN.test(tag) && attrs['role'] === undefined && attrs['tabindex'] === undefined)
    const looks = page.elements.filter(({ tag, attrs, hidden }) => !hidden && /^(?:div|span)$/.test(tag) && /(?:^|[\s_-])(?:btn|button|bouton)(?:$|\s)/i.test(attrs['class'] ?? '') && attrs['role'] === undefined && attrs['tabindex'] === undefined && attrs['onclick'] === undefined)
    const alone = [...found, ...looks].filter((element) => textOf(element) !== '' && closest(element, ({ tag }) => /^(?:a|button|label|summary)$/.test(tag)) === null && !descendants(element).some(({ tag, attrs }) => /^(?:a|button|input|select|textarea|summary|label)$/.test(tag) || attrs['tabindex'] !== undefined))
    const [first] = alone
    return first ? question(page, first, '7.1.1', { details: { elements: alone.length } }) : 'passes'
  },
})

const PLAIN = /^(?:div|span|p|dt|dd|li|td|th|img|h[1-6]|i|b|em|strong)$/
