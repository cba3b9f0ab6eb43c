import { inPage, type PageExamples } from './page.examples.ts'

export const quoteExamples: PageExamples = {
  rule: 'rgaa/9.4-quote',
  examples: [
    { name: 'marked', target: inPage('<p><q>Nous avons planté trois cents arbres dans la ville cette année</q>, dit le maire.</p>'), expect: 'passes' },
    { name: 'a short word', target: inPage('<p>Le mot « ville » est court.</p>'), expect: 'passes' },
    { name: 'not marked', target: inPage('<p>« Nous avons planté trois cents arbres dans la ville cette année », dit le maire.</p>'), expect: 'unknown' },
  ],
}
