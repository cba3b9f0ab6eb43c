import { inPage, type PageExamples } from './page.examples.ts'

export const autocompleteExamples: PageExamples = {
  rule: 'rgaa/11.13-autocomplete',
  examples: [
    { name: 'declared', target: inPage('<label for="m">Votre e-mail</label><input id="m" type="email" autocomplete="email">'), expect: 'passes' },
    { name: 'not declared', target: inPage('<label for="m">Votre e-mail</label><input id="m" type="email">'), expect: 'unknown' },
    { name: 'about something else', target: inPage('<label for="m">Nom de la rue</label><input id="m">'), expect: 'passes' },
  ],
}
