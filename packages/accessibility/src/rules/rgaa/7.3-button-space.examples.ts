import { inPage, measured, type PageExamples } from './page.examples.ts'

export const buttonSpaceExamples: PageExamples = {
  rule: 'rgaa/7.3-button-space',
  examples: [
    { name: 'a link that stays a link', target: inPage('<a href="/suite">Continuer</a>'), expect: 'not-applicable' },
    { name: 'a script listens to keys', target: measured('<a id="a" href="/suite" role="button">Continuer</a>', { a: { events: ['click', 'keydown'] } }), expect: 'passes' },
    { name: 'a script above listens', target: inPage('<div onkeydown="agir(event)"><a href="/suite" role="button">Continuer</a></div>'), expect: 'passes' },
    { name: 'nothing listens', target: inPage('<a href="/suite" role="button">Continuer</a>'), expect: 'unknown' },
  ],
}
