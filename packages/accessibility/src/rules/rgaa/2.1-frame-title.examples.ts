import { inPage, type PageExamples } from './page.examples.ts'

export const frameTitleExamples: PageExamples = {
  rule: 'rgaa/2.1-frame-title',
  examples: [
    { name: 'titled', target: inPage('<iframe src="carte.html" title="Carte des équipements"></iframe>'), expect: 'passes' },
    { name: 'without title', target: inPage('<iframe src="carte.html"></iframe>'), expect: 'fails' },
    { name: 'empty title', target: inPage('<iframe src="carte.html" title=" "></iframe>'), expect: 'fails' },
    { name: 'no frame', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
