import { inPage, type PageExamples } from './page.examples.ts'

export const directionExamples: PageExamples = {
  rule: 'rgaa/8.10-direction',
  examples: [
    { name: 'given', target: inPage('<p lang="ar" dir="rtl">مرحبا بكم</p>'), expect: 'passes' },
    { name: 'not given', target: inPage('<p lang="ar">مرحبا بكم</p>'), expect: 'fails' },
    { name: 'the wrong way', target: inPage('<p dir="rtl">Bonjour à tous</p>'), expect: 'fails' },
    { name: 'not a direction', target: inPage('<p dir="droite">Texte</p>'), expect: 'fails' },
  ],
}
