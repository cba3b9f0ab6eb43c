import { inPage, type PageExamples } from './page.examples.ts'

export const noControlsExamples: PageExamples = {
  rule: 'rgaa/4.11-no-controls',
  examples: [
    { name: 'controls', target: inPage('<video src="a.mp4" controls></video>'), expect: 'passes' },
    { name: 'none', target: inPage('<video src="a.mp4"></video>'), expect: 'fails' },
    { name: 'buttons beside', target: inPage('<video src="a.mp4"></video><button>Lire</button>'), expect: 'unknown' },
    { name: 'no medium', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
