import type { Hit, Localized } from '@communaux/report'
import type { Page } from '../../model/page.ts'
import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { TrapFact } from '../../model/state-facts.ts'

export const keyboardTrap: PageRule = rgaaRule({
  name: '12.9-keyboard-trap',
  tests: ['12.9.1'],
  title: { fr: 'Le clavier ne reste jamais coincé', en: 'The keyboard never gets stuck' },
  message: { fr: 'Le clavier reste coincé ici : ni Tab, ni Maj+Tab, ni Échap n’en font sortir.', en: 'The keyboard gets stuck here: neither Tab, Shift+Tab nor Escape leads out.' },
  remedy: ['developer', 'hours', { fr: 'Laisser Tab et Maj+Tab quitter l’élément. Une fenêtre modale se ferme avec Échap et avec un bouton « Fermer ».', en: 'Let Tab and Shift+Tab leave the element. A modal window closes with Escape and with a "Close" button.' }],
  check(page, { states }) {
    if (states === null || states.stops.length === 0) return 'not-applicable'
    return states.trap === null ? 'passes' : trapped(page, states.trap)
  },
})

function trapped(page: Page, { selector, inDialog, sure }: TrapFact): Hit {
  const doubt: Hit = sure ? {} : { outcome: 'unknown', because: 'needs-human', severity: 'warning', message: UNSURE }
  return pageDefect(page, '12.9.1', { ...(inDialog ? { message: IN_DIALOG } : {}), ...doubt, details: { selector, state: 'focus' } })
}

const IN_DIALOG: Localized = {
  fr: 'Le clavier reste coincé dans cette fenêtre : ni Tab, ni Échap n’en font sortir, et aucun bouton ne dit qu’il la ferme.',
  en: 'The keyboard gets stuck in this window: neither Tab nor Escape leads out, and no button says that it closes it.',
}
const UNSURE: Localized = {
  fr: 'Vérifier que le clavier peut sortir d’ici : Tab, Maj+Tab et Échap n’y suffisent pas.',
  en: 'Check that the keyboard can leave this place: Tab, Shift+Tab and Escape are not enough.',
}
