import { inPage, type PageExamples } from './page.examples.ts'

export const backgroundSoundExamples: PageExamples = {
  rule: 'rgaa/4.10-background-sound',
  examples: [
    { name: 'none', target: inPage('<audio controls src="a.mp3"></audio>'), expect: 'passes' },
    { name: 'a background sound', target: inPage('<bgsound src="a.mid">'), expect: 'fails' },
  ],
}
