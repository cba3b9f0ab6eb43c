import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const stateContrastExamples: PageExamples = {
  rule: 'rgaa/3.2-state-contrast',
  examples: [
    { name: 'nothing lost', target: inPage('<a href="/">Accueil</a>'), context: withStates(), expect: 'passes' },
    { name: 'lost on hover', target: inPage('<a href="/">Accueil</a>'), context: withStates({ stateContrast: [{ selector: 'a', state: 'hover', foreground: 'rgb(204, 204, 204)', background: 'rgb(255, 255, 255)', ratio: 1.6, needed: 4.5 }] }), expect: 'fails' },
    { name: 'states not observed', target: inPage('<a href="/">Accueil</a>'), expect: 'not-applicable' },
  ],
}
