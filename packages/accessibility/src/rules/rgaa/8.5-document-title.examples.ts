import { inPage, whole, type PageExamples } from './page.examples.ts'

export const titleExamples: PageExamples = {
  rule: 'rgaa/8.5-document-title',
  examples: [
    { name: 'titled', target: inPage(''), expect: 'passes' },
    { name: 'no title', target: whole('<!doctype html><html lang="fr"><p>Texte'), expect: 'fails' },
    { name: 'a title in the body', target: whole('<!doctype html><html lang="fr"><head></head><body><p>Texte</p><title>Accueil</title>'), expect: 'unknown' },
    { name: 'blank title', target: whole('<!doctype html><title> </title>'), expect: 'fails' },
    { name: 'a title inside a drawing is not the page’s', target: whole('<!doctype html><body><svg><title>Plan</title></svg>'), expect: 'fails' },
  ],
}
