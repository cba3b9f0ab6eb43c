import { inPage, type PageExamples } from './page.examples.ts'

export const spacerImageExamples: PageExamples = {
  rule: 'rgaa/8.9-spacer-image',
  examples: [
    { name: 'a picture', target: inPage('<img src="/halle.jpg" alt="" width="600" height="400">'), expect: 'passes' },
    { name: 'a counter of visits', target: inPage('<img src="/compteur.gif" alt="" width="1" height="1">'), expect: 'passes' },
    { name: 'one pixel high', target: inPage('<img src="/p.gif" alt="" width="100" height="1">'), expect: 'unknown' },
    { name: 'its name says so', target: inPage('<img src="/images/spacer.gif" alt="">'), expect: 'unknown' },
    { name: 'no image', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
