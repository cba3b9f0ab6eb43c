import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { Hit } from '@communaux/report'

export const reflow: PageRule = rgaaRule({
  name: '10.11-reflow',
  tests: ['10.11.1'],
  title: { fr: 'La page tient dans 320 pixels de large', en: 'The page holds in 320 pixels' },
  message: { fr: 'À 320 pixels de large, cet élément dépasse et oblige à défiler ({width} pixels).', en: 'At 320 pixels wide, this element sticks out and forces to scroll ({width} pixels).' },
  remedy: ['developer', 'days', { fr: 'Laisser la largeur suivre l’écran : max-width: 100 %, colonnes qui se replient.', en: 'Let the width follow the screen: max-width: 100%, columns that fold.' }],
  check(page, { states }) {
    if (states === null || states.overflow === null) return 'not-applicable'
    return states.overflow.slice(0, 5).map(({ selector, width }) => {
      const hit: Hit = { params: { width }, details: { selector, state: '320px', width } }
      return pageDefect(page, '10.11.1', MAY_SCROLL.test(selector) ? { ...hit, outcome: 'unknown', because: 'needs-human', severity: 'warning' } : hit)
    })
  },
})

/** Content that needs two dimensions may scroll (RGAA, particular cases of 10.11). */
const MAY_SCROLL = /(?:^|[ >])(?:table|img|svg|canvas|video|iframe|object|embed|pre|map)(?:\b|:)/
