import { inPage, type PageExamples } from './page.examples.ts'

export const fileNameAltExamples: PageExamples = {
  rule: 'rgaa/1.3-file-name-alt',
  examples: [
    { name: 'said', target: inPage('<img src="parc.jpg" alt="Le parc en fleurs">'), expect: 'passes' },
    { name: 'the file’s name', target: inPage('<img src="photos/DSC_0012.jpg" alt="DSC_0012.jpg">'), expect: 'fails' },
    { name: 'a word that says nothing', target: inPage('<img src="a.jpg" alt="image">'), expect: 'unknown' },
    { name: 'no text', target: inPage('<img src="a.jpg" alt="">'), expect: 'not-applicable' },
  ],
}
