import { inPage, type PageExamples } from './page.examples.ts'

export const trackKindExamples: PageExamples = {
  rule: 'rgaa/4.3-track-kind',
  examples: [
    { name: 'captions', target: inPage('<video controls><track kind="captions" src="a.vtt"></video>'), expect: 'passes' },
    { name: 'subtitles only', target: inPage('<video controls><track kind="subtitles" src="a.vtt"></video>'), expect: 'fails' },
    { name: 'no track', target: inPage('<video controls></video>'), expect: 'not-applicable' },
  ],
}
