import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { StateFacts } from '../../model/state-facts.ts'

export const visualOrder: PageRule = rgaaRule({
  name: '12.8-visual-order',
  tests: ['12.8.1'],
  severity: 'warning',
  title: { fr: 'La tabulation suit l’ordre que l’on voit', en: 'The tab order follows the order one sees' },
  message: { fr: 'Le clavier revient en arrière à l’écran : cet élément est affiché avant celui qui le précède.', en: 'The keyboard goes backwards on the screen: this element is shown before the one that precedes it.' },
  remedy: ['developer', 'hours', { fr: 'Mettre les éléments dans le même ordre dans le code et à l’écran.', en: 'Put the elements in the same order in the code and on the screen.' }],
  check(page, { states }) {
    if (states === null || states.stops.length < 2) return 'not-applicable'
    const found = states.stops.find((stop, index) => index > 0 && isSibling(stop, states.stops[index - 1]) && isBefore(stop, states.stops[index - 1]))
    return found ? pageDefect(page, '12.8.1', { details: { selector: found.selector }, outcome: 'unknown', because: 'needs-human', severity: 'warning' }) : 'passes'
  },
})

type Stop = StateFacts['stops'][number]

/** In the same container. */
const isSibling = (stop: Stop, before: Stop | undefined): boolean => before !== undefined && containerOf(stop) === containerOf(before) && containerOf(stop) !== ''
const containerOf = ({ selector }: Stop): string => selector.slice(0, Math.max(0, selector.lastIndexOf(' > ')))

/** Left of it on the same line. Boxes are those of the window: only neighbours are compared. */
const isBefore = ({ box }: Stop, before: Stop | undefined): boolean => before !== undefined && Math.abs(box.y - before.box.y) < 5 && box.x + box.width <= before.box.x
