import { inPage, measured, type PageExamples } from './page.examples.ts'

export const bareAnchorExamples: PageExamples = {
  rule: 'rgaa/8.9-bare-anchor',
  examples: [
    { name: 'a link', target: inPage('<a href="/agenda">Agenda</a>'), expect: 'passes' },
    { name: 'an anchor', target: inPage('<a name="haut"></a>'), expect: 'passes' },
    { name: 'a script reacts to it', target: measured('<a id="a">Agenda</a>', { a: { events: ['click'] } }), expect: 'passes' },
    { name: 'nothing at all', target: inPage('<p><a>Agenda</a></p>'), expect: 'unknown' },
    { name: 'no such tag', target: inPage('<p>Agenda</p>'), expect: 'not-applicable' },
  ],
}
