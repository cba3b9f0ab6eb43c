import { inPage, type PageExamples } from './page.examples.ts'

export const figureExamples: PageExamples = {
  rule: 'rgaa/1.9-figure',
  examples: [
    { name: 'tied', target: inPage('<figure role="figure" aria-label="Le parc en mai"><img src="a.jpg" alt="Le parc"><figcaption>Le parc en mai</figcaption></figure>'), expect: 'passes' },
    { name: 'not tied', target: inPage('<figure><img src="a.jpg" alt="Le parc"><figcaption>Le parc en mai</figcaption></figure>'), expect: 'fails' },
    { name: 'no caption', target: inPage('<figure><img src="a.jpg" alt="Le parc"></figure>'), expect: 'not-applicable' },
  ],
}
