import { inPage, type PageExamples } from './page.examples.ts'

export const foreignPassageExamples: PageExamples = {
  rule: 'rgaa/8.7-foreign-passage',
  examples: [
    { name: 'marked', target: inPage('<p>Le maire et les élus de la ville sont dans la salle pour le vote.</p><p lang="en">This is the end of the story that you have been waiting for.</p>'), expect: 'passes' },
    { name: 'not marked', target: inPage('<p>Le maire et les élus de la ville sont dans la salle pour le vote.</p><p>This is the end of the story that you have been waiting for.</p>'), expect: 'unknown' },
    { name: 'no text', target: inPage('<p>42</p>'), expect: 'not-applicable' },
  ],
}
