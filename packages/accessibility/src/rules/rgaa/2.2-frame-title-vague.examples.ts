import { inPage, type PageExamples } from './page.examples.ts'

export const frameTitleVagueExamples: PageExamples = {
  rule: 'rgaa/2.2-frame-title-vague',
  examples: [
    { name: 'said', target: inPage('<iframe src="a.html" title="Carte des équipements"></iframe>'), expect: 'passes' },
    { name: 'a word that says nothing', target: inPage('<iframe src="a.html" title="iframe"></iframe>'), expect: 'fails' },
    { name: 'signs only', target: inPage('<iframe src="a.html" title="***"></iframe>'), expect: 'fails' },
    { name: 'a space', target: inPage('<iframe src="a.html" title=" "></iframe>'), expect: 'fails' },
    { name: 'an address', target: inPage('<iframe src="a.html" title="https://example.org/carte"></iframe>'), expect: 'fails' },
    { name: 'none', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
