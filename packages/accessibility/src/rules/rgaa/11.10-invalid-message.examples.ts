import { inPage, type PageExamples } from './page.examples.ts'

export const invalidMessageExamples: PageExamples = {
  rule: 'rgaa/11.10-invalid-message',
  examples: [
    { name: 'tied', target: inPage('<input aria-label="Nom" aria-invalid="true" aria-describedby="e"><p id="e">Écrivez votre nom.</p>'), expect: 'passes' },
    { name: 'not tied', target: inPage('<input aria-label="Nom" aria-invalid="true">'), expect: 'unknown' },
    { name: 'no error', target: inPage('<input aria-label="Nom">'), expect: 'not-applicable' },
  ],
}
