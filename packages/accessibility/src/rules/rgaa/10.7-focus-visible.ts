import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const focusVisible: PageRule = rgaaRule({
  name: '10.7-focus-visible',
  tests: ['10.7.1'],
  title: { fr: 'Le focus se voit', en: 'The focus can be seen' },
  message: { fr: 'Rien ne change à l’écran quand cet élément prend le focus.', en: 'Nothing changes on the screen when this element takes the focus.' },
  remedy: ['developer', 'minutes', { fr: 'Retirer « outline: none », ou donner au focus un style bien visible.', en: 'Remove "outline: none", or give the focus a clearly visible style.' }],
  check(page, { states }) {
    if (states === null || states.stops.length === 0) return 'not-applicable'
    return states.stops.filter(({ visible }) => visible === false).map(({ selector }) => pageDefect(page, '10.7.1', { details: { selector, state: 'focus' } }))
  },
})
