import { inPage, type PageExamples } from './page.examples.ts'

export const skipLinkMissingExamples: PageExamples = {
  rule: 'rgaa/12.7-skip-link-missing',
  examples: [
    { name: 'there', target: inPage('<a href="#c">Aller au contenu</a><nav><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a></nav><main id="c">Texte</main>'), expect: 'passes' },
    { name: 'not there', target: inPage('<nav><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a></nav><main>Texte</main>'), expect: 'unknown' },
    { name: 'no menu', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
