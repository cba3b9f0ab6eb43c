import { inPage, type PageExamples } from './page.examples.ts'

export const decorativeNamedExamples: PageExamples = {
  rule: 'rgaa/1.2-decorative-named',
  examples: [
    { name: 'empty alternative alone', target: inPage('<img src="a.png" alt="">'), expect: 'passes' },
    { name: 'a label beside it', target: inPage('<img src="a.png" alt="" aria-label="Logo">'), expect: 'fails' },
    { name: 'a tooltip beside it', target: inPage('<img src="a.png" alt="" title="Logo">'), expect: 'unknown' },
    { name: 'a decorative role and a text', target: inPage('<img src="a.png" alt="Filet" role="presentation">'), expect: 'unknown' },
    { name: 'a hidden drawing with a title', target: inPage('<svg aria-hidden="true"><title>Plan</title></svg>'), expect: 'fails' },
    { name: 'a hidden object with a text', target: inPage('<object type="image/png" data="a.png" aria-hidden="true">Plan du quartier</object>'), expect: 'unknown' },
    { name: 'a hidden object without', target: inPage('<object type="image/png" data="a.png" aria-hidden="true"></object>'), expect: 'passes' },
    { name: 'a hidden drawing', target: inPage('<svg aria-hidden="true"><path d="M0 0"/></svg>'), expect: 'passes' },
  ],
}
