import { ancestors, byTag, roleOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const buttonSpace: PageRule = rgaaRule({
  name: '7.3-button-space',
  tests: ['7.3.1'],
  severity: 'warning',
  title: { fr: 'Ce qui se dit bouton répond à la barre d’espace', en: 'What calls itself a button answers the space bar' },
  message: { fr: 'Ce lien se dit bouton : vérifier que la barre d’espace l’active, comme un bouton ({n} fois).', en: 'This link calls itself a button: check that the space bar activates it, as it does a button ({n} times).' },
  remedy: ['developer', 'hours', { fr: 'Prendre un « button », ou laisser à ce lien son rôle de lien.', en: 'Use a "button", or leave this link its role of link.' }],
  check(page) {
    const claimed = byTag(page, 'a').filter((link) => link.attrs['href'] !== undefined && roleOf(link) === 'button')
    if (claimed.length === 0) return 'not-applicable'
    const silent = claimed.filter((link) => !hearsKeys(link) && ![...ancestors(link)].some(hearsKeys))
    const [first] = silent
    return first ? question(page, first, '7.3.1', { params: { n: silent.length }, details: { elements: silent.length } }) : 'passes'
  },
})

const hearsKeys = ({ attrs, events = [] }: PageElement): boolean => ['keydown', 'keyup', 'keypress'].some((name) => events.includes(name) || attrs[`on${name}`] !== undefined)
