import { inPage, type PageExamples } from './page.examples.ts'

const middle = '<nav>Menu</nav><main>Texte</main>'

export const pageRegionsExamples: PageExamples = {
  rule: 'rgaa/9.2-page-regions',
  examples: [
    { name: 'all four', target: inPage(`<header>Ville</header>${middle}<footer>Mentions</footer>`), expect: 'passes' },
    { name: 'by their role', target: inPage(`<div role="banner">Ville</div>${middle}<footer>Mentions</footer>`), expect: 'passes' },
    { name: 'no header', target: inPage(`<p>Ville</p>${middle}<footer>Mentions</footer>`), expect: 'unknown' },
    { name: 'only the header of an article', target: inPage(`<nav>Menu</nav><main><article><header>Titre</header></article></main><footer>Mentions</footer>`), expect: 'unknown' },
    { name: 'no footer', target: inPage(`<header>Ville</header>${middle}`), expect: 'unknown' },
    { name: 'a fragment', target: inPage('<main>Texte</main>'), expect: 'not-applicable' },
  ],
}
