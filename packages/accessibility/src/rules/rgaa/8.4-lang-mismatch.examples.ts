import { inPage, type PageExamples } from './page.examples.ts'

export const langMismatchExamples: PageExamples = {
  rule: 'rgaa/8.4-lang-mismatch',
  examples: [
    { name: 'French', target: inPage(`<p>${'Le maire et les élus de la ville sont dans la salle pour le vote des aides. '.repeat(3)}</p>`), expect: 'passes' },
    { name: 'English declared as French', target: inPage(`<p>${'The mayor and the members of the council are in the room for this vote. '.repeat(3)}</p>`), expect: 'fails' },
    { name: 'French, and a passage in English that says so', target: inPage(`<p>${'Le maire et les élus de la ville sont dans la salle pour le vote des aides. '.repeat(3)}</p><p lang="en">${'The mayor and the members of the council are in the room for this vote. '.repeat(9)}</p>`), expect: 'passes' },
    { name: 'English, and a passage in Spanish that says so', target: inPage(`<p>${'The mayor and the members of the council are in the room for this vote. '.repeat(3)}</p><p lang="es">Buenos días</p>`), expect: 'fails' },
    { name: 'too short to tell', target: inPage('<p>The end.</p>'), expect: 'not-applicable' },
  ],
}
