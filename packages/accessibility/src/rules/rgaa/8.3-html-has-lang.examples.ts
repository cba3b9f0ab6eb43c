import { inPage, whole, type PageExamples } from './page.examples.ts'

export const langExamples: PageExamples = {
  rule: 'rgaa/8.3-html-has-lang',
  examples: [
    { name: 'French', target: inPage('<p>Texte</p>'), expect: 'passes' },
    { name: 'not said', target: whole('<!doctype html><html><title>Essai</title>'), expect: 'fails' },
  ],
}
