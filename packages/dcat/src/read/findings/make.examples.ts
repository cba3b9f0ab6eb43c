import type { RuleExamples } from '@communaux/report/testing'

/** A document to read: as text, or as bytes when the encoding is the matter. */
export type Document = string | Uint8Array
export type ReadingExamples = RuleExamples<Document>

/** The examples of a reading rule: documents that meet it, and documents that do not. */
export const reading = (rule: string, fails: Readonly<Record<string, Document>>, passes: Readonly<Record<string, Document>>): ReadingExamples => ({
  rule,
  examples: [
    ...Object.entries(passes).map(([name, target]) => ({ name, target, expect: 'passes' as const })),
    ...Object.entries(fails).map(([name, target]) => ({ name, target, expect: 'fails' as const })),
  ],
})
