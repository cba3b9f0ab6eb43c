import { inPage, whole, type PageExamples } from './page.examples.ts'

export const mainExamples: PageExamples = {
  rule: 'rgaa/9.2-main',
  examples: [
    { name: 'one', target: inPage('<main><p>Texte</p></main>'), expect: 'passes' },
    { name: 'a second one is hidden', target: inPage('<main><p>Texte</p></main><main hidden>Autre</main>'), expect: 'passes' },
    { name: 'none', target: inPage('<header>Ville</header><div>Texte</div>'), expect: 'fails' },
    { name: 'none, in a fragment', target: inPage('<div>Texte</div>'), expect: 'not-applicable' },
    { name: 'two', target: inPage('<main>A</main><main>B</main>'), expect: 'fails' },
    { name: 'a frameset', target: whole('<!doctype html><frameset><frame src="a.html"></frameset>'), expect: 'not-applicable' },
  ],
}
