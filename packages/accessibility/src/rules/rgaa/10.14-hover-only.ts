import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const hoverOnly: PageRule = rgaaRule({
  name: '10.14-hover-only',
  tests: ['10.14.1'],
  title: { fr: 'Ce que le survol montre, le clavier le montre aussi', en: 'What hovering shows, the keyboard shows too' },
  message: { fr: 'Ce contenu n’apparaît qu’au survol de la souris.', en: 'This content only appears when the mouse hovers.' },
  remedy: ['developer', 'hours', { fr: 'Ajouter :focus-within à côté de :hover dans la feuille de style.', en: 'Add :focus-within beside :hover in the style sheet.' }],
  check: (page, { states }) => {
    if (states === null) return 'not-applicable'
    const scripted = page.elements.some(({ events = [] }) => events.some((event) => /^(?:focus|focusin|keydown)$/.test(event)))
    return states.hoverOnly.map((selector) => pageDefect(page, '10.14.1', { details: { selector, state: 'hover' }, ...(scripted ? { outcome: 'unknown', because: 'needs-human', severity: 'warning' } : {}) }))
  },
})
