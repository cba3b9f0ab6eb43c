import { inPage, type PageExamples } from './page.examples.ts'

export const spacingTagsExamples: PageExamples = {
  rule: 'rgaa/8.9-spacing-tags',
  examples: [
    { name: 'paragraphs', target: inPage('<p>Un</p><p>Deux</p>'), expect: 'passes' },
    { name: 'one line break', target: inPage('<p>1, rue de la Mairie<br>38000</p>'), expect: 'passes' },
    { name: 'an empty paragraph', target: inPage('<p>Un</p><p>&nbsp;</p><p>Deux</p>'), expect: 'fails' },
    { name: 'double line breaks', target: inPage('<div>Un<br><br>Deux<br><br>Trois</div>'), expect: 'fails' },
  ],
}
