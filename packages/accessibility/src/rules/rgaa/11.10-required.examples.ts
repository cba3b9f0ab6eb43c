import { inPage, type PageExamples } from './page.examples.ts'

export const requiredExamples: PageExamples = {
  rule: 'rgaa/11.10-required',
  examples: [
    { name: 'said', target: inPage('<label for="n">Nom (obligatoire)</label><input id="n" required>'), expect: 'passes' },
    { name: 'said for all', target: inPage('<p>Tous les champs sont obligatoires.</p><label for="n">Nom</label><input id="n" required>'), expect: 'passes' },
    { name: 'not said', target: inPage('<label for="n">Nom</label><input id="n" required>'), expect: 'unknown' },
    { name: 'not required', target: inPage('<label for="n">Nom</label><input id="n">'), expect: 'not-applicable' },
  ],
}
