import { inPage, type PageExamples } from './page.examples.ts'

export const embeddedImageExamples: PageExamples = {
  rule: 'rgaa/1.1-embedded-image',
  examples: [
    { name: 'named', target: inPage('<embed type="image/png" src="a.png" role="img" aria-label="Le parc">'), expect: 'passes' },
    { name: 'an image without name', target: inPage('<embed type="image/png" src="a.png">'), expect: 'fails' },
    { name: 'a canvas without name', target: inPage('<canvas></canvas>'), expect: 'unknown' },
    { name: 'a canvas with its content', target: inPage('<canvas>Ventes : 12 en mai, 15 en juin</canvas>'), expect: 'passes' },
    { name: 'none', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
