import { inPage, type PageExamples } from './page.examples.ts'

export const crypticExamples: PageExamples = {
  rule: 'rgaa/13.5-cryptic',
  examples: [
    { name: 'text', target: inPage('<pre>un deux trois</pre>'), expect: 'passes' },
    { name: 'a drawing', target: inPage(`<pre>
 /\\_/\\ -----
( o.o ) =====
 > ^ < +++++</pre>`), expect: 'fails' },
    { name: 'a drawing with its title', target: inPage(`<pre title="Un chat">
 /\\_/\\ -----
( o.o ) =====
 > ^ < +++++</pre>`), expect: 'passes' },
    { name: 'a smiley', target: inPage('<p>Bienvenue :-)</p>'), expect: 'unknown' },
  ],
}
