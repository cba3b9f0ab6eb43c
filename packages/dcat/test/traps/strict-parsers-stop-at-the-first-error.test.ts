import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/read/read-catalog.ts'
import { feed } from './feed.ts'

const NAMES = ['arbres', 'budget', 'ecoles', 'menus']
const seenIn = (subjects: Iterable<string>): string[] => NAMES.filter((name) => [...subjects].some((iri) => iri.endsWith(name)))

/** The datasets that a strict parser gives before it stops, and why it stops. */
function n3(text: string): Promise<{ seen: string[]; error: string }> {
  return new Promise((resolve) => {
    const subjects = new Set<string>()
    // The published types leave out that both are null in turn.
    new Parser().parse(text, (error: Error | null, quad: { subject: { value: string } } | null) => {
      if (error) resolve({ seen: seenIn(subjects), error: error.message })
      else if (quad) subjects.add(quad.subject.value)
    })
  })
}

function rdfxml(text: string): Promise<{ seen: string[]; error: string }> {
  return new Promise((resolve) => {
    const subjects = new Set<string>()
    const parser = new RdfXmlParser()
    parser.on('data', ({ subject }: { subject: { value: string } }) => subjects.add(subject.value))
    parser.on('error', ({ message }: Error) => resolve({ seen: seenIn(subjects), error: message }))
    parser.write(text)
    parser.end()
  })
}

describe.each([
  ['n3', n3, 'stops.ttl', ['dcat/read-iri', 'dcat/read-language-tag', 'dcat/read-prefix', 'dcat/read-statement-end', 'dcat/read-string']],
  ['rdfxml-streaming-parser', rdfxml, 'stops.rdf', ['dcat/read-entity', 'dcat/read-iri', 'dcat/read-prefix', 'dcat/read-xml']],
] as const)('%s', (_, strict, file, rules) => {
  const text = feed(file)

  it('stops at the first error, and gives one dataset of four', async () => {
    const { seen, error } = await strict(text)
    expect(seen).toEqual(['ecoles'])
    expect(error).not.toBe('')
  })

  it('we go on, keep the four that a person sees, and say where each mistake is', async () => {
    const { value, findings } = await readCatalog(text, { file })
    expect(seenIn(value.datasets.map(({ id }) => id))).toEqual(NAMES)
    expect(value.datasets.map(({ title }) => Object.values(title)[0])).toEqual(['Écoles', expect.stringContaining('Arbres'), 'Budget', expect.stringMatching(/^Menus.des "?cantines"?$/)])
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(rules)
    for (const { location } of findings) expect(location).toMatchObject({ file, line: expect.any(Number) as number, column: expect.any(Number) as number })
  })
})
