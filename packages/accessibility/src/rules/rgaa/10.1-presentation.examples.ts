import { inPage, type PageExamples } from './page.examples.ts'

export const presentationExamples: PageExamples = {
  rule: 'rgaa/10.1-presentation',
  examples: [
    { name: 'plain', target: inPage('<p>Texte</p><img src="a.png" alt="A" width="10" height="10">'), expect: 'passes' },
    { name: 'attributes of a drawing', target: inPage('<svg width="10" height="10"><rect width="5" height="5" color="red"/></svg>'), expect: 'passes' },
    { name: 'a tag', target: inPage('<center>Texte</center>'), expect: 'fails' },
    { name: 'an attribute', target: inPage('<table bgcolor="#eee"><tr><td>A</td></tr></table>'), expect: 'fails' },
    { name: 'a size on a field', target: inPage('<input aria-label="Nom" size="10">'), expect: 'fails' },
    { name: 'a size on a list of choices', target: inPage('<select aria-label="Jour" size="3"><option>Lundi</option></select>'), expect: 'passes' },
    { name: 'a width on a cell', target: inPage('<table><tr><td width="20">A</td></tr></table>'), expect: 'fails' },
  ],
}
