import { inPage, type PageExamples } from './page.examples.ts'

export const optgroupLabelExamples: PageExamples = {
  rule: 'rgaa/11.8-optgroup-label',
  examples: [
    { name: 'named', target: inPage('<select aria-label="Ville"><optgroup label="Isère"><option>A</option></optgroup></select>'), expect: 'passes' },
    { name: 'not named', target: inPage('<select aria-label="Ville"><optgroup><option>A</option></optgroup></select>'), expect: 'fails' },
    { name: 'none', target: inPage('<select aria-label="Ville"><option>A</option></select>'), expect: 'not-applicable' },
  ],
}
