import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graph as arbitraryGraph } from '../../../test/arbitrary-graph.ts'
import { canonical } from '../../../test/canonical.ts'
import { townText } from '../../../test/documents.ts'
import { inPieces } from '../../../test/streams.ts'
import { catalogOf } from '../../model/catalog-of.ts'
import { graphOf } from '../../model/graph-of.ts'
import { readCatalog } from '../../read/read-catalog.ts'
import { type RdfFormat, writeCatalog } from '../../write/write-catalog.ts'
import { convertStream, type ConvertStreamOptions, type ConvertStreamResult } from './convert-stream.ts'

const formats = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'rdfxml'] as const
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function converted(text: string, options: ConvertStreamOptions): Promise<{ text: string; parts: number; result: ConvertStreamResult }> {
  const run = convertStream(() => inPieces(bytesOf(text), [97]), options)
  let written = ''
  for (let parts = 0; ; parts++) {
    const next = await run.next()
    if (next.done) return { text: written, parts, result: next.value }
    written += next.value
  }
}

const canonicalOf = async (text: string, format: RdfFormat): Promise<string> => canonical(graphOf((await readCatalog(text, { format })).value))

describe('a catalogue converted as it comes', () => {
  it('says the same in every syntax, whatever its slices', async () => {
    const format = fc.constantFrom<RdfFormat>(...formats)
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, format, format, fc.integer({ min: 1, max: 1500 }), async (graph, from, to, least) => {
        const { text } = writeCatalog(catalogOf(graph), { to: from })
        const { text: written } = await converted(text, { to, format: from, sizes: { least, most: 1 << 20 } })
        expect(await canonicalOf(written, to)).toBe(await canonicalOf(text, from))
      }),
      { numRuns: Number(process.env['STREAM_RUNS'] ?? 120) },
    )
  })

  it.each(formats)('writes %s part by part', async (to) => {
    const text = townText(30, 'turtle')
    const { text: written, parts, result } = await converted(text, { to, sizes: { least: 300, most: 1 << 20 } })
    expect(parts).toBeGreaterThan(20)
    expect(result).toEqual({ format: 'turtle', findings: [] })
    expect(await canonicalOf(written, to)).toBe(await canonicalOf(text, 'turtle'))
  })

  it('reads a JSON-LD document whose context comes last', async () => {
    const nodes = Array.from({ length: 40 }, (_, n) => ({ '@id': `https://example.org/${String(n)}`, '@type': 'Jeu', titre: `Jeu ${String(n)}` }))
    const document = JSON.stringify({ '@graph': nodes, '@context': { Jeu: 'http://www.w3.org/ns/dcat#Dataset', titre: 'http://purl.org/dc/terms/title' } })
    const { text: written } = await converted(document, { to: 'ntriples', sizes: { least: 200, most: 1 << 20 } })
    expect(await canonicalOf(written, 'ntriples')).toBe(await canonicalOf(document, 'jsonld'))
  })
})
