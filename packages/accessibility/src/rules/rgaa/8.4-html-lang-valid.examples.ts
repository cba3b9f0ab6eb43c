import { inPage, whole, type PageExamples } from './page.examples.ts'

export const langCodeExamples: PageExamples = {
  rule: 'rgaa/8.4-html-lang-valid',
  examples: [
    { name: 'fr', target: inPage('<p>Texte</p>'), expect: 'passes' },
    { name: 'fr-FR', target: whole('<!doctype html><html lang="fr-FR">'), expect: 'passes' },
    { name: 'three letters', target: whole('<!doctype html><html lang="bre">'), expect: 'passes' },
    { name: 'a word', target: whole('<!doctype html><html lang="français">'), expect: 'fails' },
    { name: 'two letters of nobody', target: whole('<!doctype html><html lang="xx">'), expect: 'fails' },
    { name: 'none', target: whole('<!doctype html><html>'), expect: 'not-applicable' },
  ],
}
