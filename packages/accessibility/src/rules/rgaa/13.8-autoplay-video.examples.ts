import { inPage, type PageExamples } from './page.examples.ts'

export const autoplayVideoExamples: PageExamples = {
  rule: 'rgaa/13.8-autoplay-video',
  examples: [
    { name: 'controls', target: inPage('<video autoplay muted controls src="a.mp4"></video>'), expect: 'passes' },
    { name: 'none', target: inPage('<video autoplay muted loop src="a.mp4"></video>'), expect: 'unknown' },
    { name: 'starts on demand', target: inPage('<video src="a.mp4" controls></video>'), expect: 'not-applicable' },
  ],
}
