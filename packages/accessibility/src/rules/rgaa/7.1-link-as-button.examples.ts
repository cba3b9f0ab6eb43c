import { inPage, type PageExamples } from './page.examples.ts'

export const linkAsButtonExamples: PageExamples = {
  rule: 'rgaa/7.1-link-as-button',
  examples: [
    { name: 'an address', target: inPage('<a href="/a">Agenda</a>'), expect: 'passes' },
    { name: 'a script', target: inPage('<a href="javascript:ouvrir()">Ouvrir</a>'), expect: 'unknown' },
    { name: 'nothing', target: inPage('<a href="#">Ouvrir</a>'), expect: 'unknown' },
    { name: 'declared a button', target: inPage('<a href="#" role="button">Ouvrir</a>'), expect: 'passes' },
  ],
}
