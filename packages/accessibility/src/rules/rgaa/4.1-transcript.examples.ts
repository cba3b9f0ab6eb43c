import { inPage, type PageExamples } from './page.examples.ts'

export const transcriptExamples: PageExamples = {
  rule: 'rgaa/4.1-transcript',
  examples: [
    { name: 'linked', target: inPage('<video src="a.mp4" controls></video><a href="t.html">Lire la transcription</a>'), expect: 'passes' },
    { name: 'none', target: inPage('<video src="a.mp4" controls></video>'), expect: 'unknown' },
    { name: 'a link to a film', target: inPage('<a href="reportage.mp4">Le reportage</a>'), expect: 'unknown' },
    { name: 'no medium', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
