import { inPage, NO_CONTEXT, type PageExamples } from './rgaa/page.examples.ts'

const home = { ...NO_CONTEXT, home: true }

export const mentionExamples: PageExamples = {
  rule: 'accessibility/mention',
  examples: [
    { name: 'in the footer', target: inPage('<footer><a href="/accessibilite">Accessibilité : non conforme</a></footer>'), context: home, expect: 'passes' },
    { name: 'a link without state', target: inPage('<footer><a href="/accessibilite">Accessibilité</a></footer>'), context: home, expect: 'fails' },
    { name: 'hidden', target: inPage('<p hidden>Accessibilité : non conforme</p>'), context: home, expect: 'fails' },
    { name: 'another page', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
