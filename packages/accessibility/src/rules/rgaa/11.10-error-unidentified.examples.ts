import { inPage, type PageExamples } from './page.examples.ts'

export const errorUnidentifiedExamples: PageExamples = {
  rule: 'rgaa/11.10-error-unidentified',
  examples: [
    { name: 'marked', target: inPage('<p role="alert">Deux erreurs à corriger.</p><input aria-label="Nom" aria-invalid="true">'), expect: 'passes' },
    { name: 'not marked', target: inPage('<p role="alert">Deux erreurs à corriger.</p><input aria-label="Nom">'), expect: 'unknown' },
    { name: 'no message', target: inPage('<input aria-label="Nom">'), expect: 'not-applicable' },
  ],
}
