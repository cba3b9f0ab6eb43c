import { inPage, withDocuments, type PageExamples } from './page.examples.ts'

export const untaggedPdfExamples: PageExamples = {
  rule: 'rgaa/13.3-untagged-pdf',
  examples: [
    { name: 'tagged', target: inPage('<a href="a.pdf">Arrêté</a>'), context: withDocuments({ selector: 'a', url: 'https://example.org/a.pdf', kind: 'pdf', read: true, tagged: true, language: 'fr', title: 'Arrêté', created: '2026-01-01' }), expect: 'passes' },
    { name: 'not tagged', target: inPage('<a href="a.pdf">Arrêté</a>'), context: withDocuments({ selector: 'a', url: 'https://example.org/a.pdf', kind: 'pdf', read: true, tagged: false, language: null, title: null, created: '2026-01-01' }), expect: 'fails' },
    { name: 'old', target: inPage('<a href="a.pdf">Arrêté</a>'), context: withDocuments({ selector: 'a', url: 'https://example.org/a.pdf', kind: 'pdf', read: true, tagged: false, language: null, title: null, created: '2015-01-01' }), expect: 'unknown' },
    { name: 'an office document', target: inPage('<a href="a.odt">Arrêté</a>'), context: withDocuments({ selector: 'a', url: 'https://example.org/a.odt', kind: 'office', read: false, tagged: false, language: null, title: null, created: null }), expect: 'unknown' },
    { name: 'none', target: inPage('<a href="/a">A</a>'), expect: 'not-applicable' },
  ],
}
