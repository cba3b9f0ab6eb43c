import { inPage, whole, type PageExamples } from './page.examples.ts'

export const langExamples: PageExamples = {
  rule: 'rgaa/8.3-html-has-lang',
  examples: [
    { name: 'French', target: inPage('<p>Texte</p>'), expect: 'passes' },
    { name: 'on the body', target: whole('<!doctype html><html><title>Essai</title><body lang="fr"><p>Texte'), expect: 'passes' },
    { name: 'on one text of two', target: whole('<!doctype html><html><title>Essai</title><p lang="fr">Texte</p><p>Autre</p>'), expect: 'fails' },
    { name: 'not said', target: whole('<!doctype html><html><title>Essai</title>'), expect: 'fails' },
  ],
}
