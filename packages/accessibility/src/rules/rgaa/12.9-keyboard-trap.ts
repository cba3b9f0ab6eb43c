import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const keyboardTrap: PageRule = rgaaRule({
  name: '12.9-keyboard-trap',
  tests: ['12.9.1'],
  title: { fr: 'Le clavier ne reste jamais coincé', en: 'The keyboard never gets stuck' },
  message: { fr: 'Le clavier reste coincé ici : ni Tab, ni Maj+Tab, ni Échap n’en font sortir.', en: 'The keyboard gets stuck here: neither Tab, Shift+Tab nor Escape leads out.' },
  remedy: ['developer', 'hours', { fr: 'Laisser Tab et Maj+Tab quitter l’élément.', en: 'Let Tab and Shift+Tab leave the element.' }],
  check(page, { states }) {
    if (states === null || states.stops.length === 0) return 'not-applicable'
    return states.trap === null ? 'passes' : pageDefect(page, '12.9.1', { subject: `${page.url} ${states.trap}`, details: { selector: states.trap, state: 'focus' } })
  },
})
