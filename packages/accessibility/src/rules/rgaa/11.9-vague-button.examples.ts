import { inPage, type PageExamples } from './page.examples.ts'

export const vagueButtonExamples: PageExamples = {
  rule: 'rgaa/11.9-vague-button',
  examples: [
    { name: 'said', target: inPage('<button>Envoyer la demande</button>'), expect: 'passes' },
    { name: 'vague', target: inPage('<button>Cliquez ici</button>'), expect: 'unknown' },
  ],
}
