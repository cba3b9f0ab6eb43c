import { inPage, type PageExamples } from './page.examples.ts'

export const imageAltExamples: PageExamples = {
  rule: 'rgaa/1.1-image-alt',
  examples: [
    { name: 'described', target: inPage('<img src="parc.jpg" alt="Le parc en fleurs">'), expect: 'passes' },
    { name: 'decoration', target: inPage('<img src="filet.png" alt="">'), expect: 'passes' },
    { name: 'no alternative', target: inPage('<img src="parc.jpg">'), expect: 'fails' },
    { name: 'no image', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
