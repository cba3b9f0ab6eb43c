import { inPage, type PageExamples } from './page.examples.ts'

export const objectAlternativeExamples: PageExamples = {
  rule: 'rgaa/4.8-object-alternative',
  examples: [
    { name: 'with fallback', target: inPage('<object data="carte.swf"><a href="carte.html">La carte en texte</a></object>'), expect: 'passes' },
    { name: 'without', target: inPage('<object data="carte.swf"></object>'), expect: 'unknown' },
    { name: 'none', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
