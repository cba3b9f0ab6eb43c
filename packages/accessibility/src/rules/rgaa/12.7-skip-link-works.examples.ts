import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const skipLinkWorksExamples: PageExamples = {
  rule: 'rgaa/12.7-skip-link-works',
  examples: [
    { name: 'works', target: inPage('<a href="#c">Aller au contenu</a><main id="c">Texte</main>'), context: withStates({ skipLink: { selector: 'body > a', visibleOnFocus: true, works: true } }), expect: 'passes' },
    { name: 'leads nowhere', target: inPage('<a href="#c">Aller au contenu</a><main>Texte</main>'), context: withStates({ skipLink: { selector: 'body > a', visibleOnFocus: true, works: false } }), expect: 'fails' },
    { name: 'never shows', target: inPage('<a href="#c">Aller au contenu</a><main id="c">Texte</main>'), context: withStates({ skipLink: { selector: 'body > a', visibleOnFocus: false, works: true } }), expect: 'fails' },
    { name: 'another link', target: inPage('<a href="#haut">Haut de page</a>'), context: withStates({ skipLink: { selector: 'body > a', visibleOnFocus: true, works: false } }), expect: 'not-applicable' },
  ],
}
