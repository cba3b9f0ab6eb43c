import { inPage, type PageExamples } from './page.examples.ts'

export const repeatedAltExamples: PageExamples = {
  rule: 'rgaa/1.3-repeated-alt',
  examples: [
    { name: 'its own words', target: inPage('<a href="/p"><img src="p.jpg" alt="Le parc en mai"></a> <a href="/p">Parc municipal</a>'), expect: 'passes' },
    { name: 'the words of the next link', target: inPage('<a href="/p"><img src="p.jpg" alt="Parc municipal"></a> <a href="/p">Parc municipal</a>'), expect: 'unknown' },
  ],
}
