import { inPage, measured, withStates, type PageExamples } from './page.examples.ts'

export const hoverOnlyExamples: PageExamples = {
  rule: 'rgaa/10.14-hover-only',
  examples: [
    { name: 'nothing', target: inPage('<p>Texte</p>'), context: withStates(), expect: 'passes' },
    { name: 'hover only', target: inPage('<p>Texte</p>'), context: withStates({ hoverOnly: ['body > ul > li > ul'] }), expect: 'fails' },
    { name: 'a script may help', target: measured('<ul id="u"><li>A</li></ul>', { u: { events: ['focusin'] } }), context: withStates({ hoverOnly: ['body > ul > li > ul'] }), expect: 'unknown' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
