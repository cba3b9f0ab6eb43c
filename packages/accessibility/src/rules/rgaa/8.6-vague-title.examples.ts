import { whole, type PageExamples } from './page.examples.ts'

export const vagueTitleExamples: PageExamples = {
  rule: 'rgaa/8.6-vague-title',
  examples: [
    { name: 'said', target: whole("<!doctype html><title>Horaires de la piscine - Exemple-sur-Isère</title>"), expect: 'passes' },
    { name: 'nothing said', target: whole("<!doctype html><title>Untitled Document</title>"), expect: 'fails' },
    { name: 'that of an editor', target: whole("<!doctype html><title>Welcome to Adobe GoLive 6</title>"), expect: 'fails' },
    { name: 'one word', target: whole("<!doctype html><title>Accueil</title>"), expect: 'unknown' },
    { name: 'none', target: whole("<!doctype html>"), expect: 'not-applicable' },
  ],
}
