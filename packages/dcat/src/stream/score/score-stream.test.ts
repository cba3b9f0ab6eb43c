import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graph as arbitraryGraph } from '../../../test/arbitrary-graph.ts'
import { townText } from '../../../test/documents.ts'
import { inPieces } from '../../../test/streams.ts'
import { catalogOf } from '../../model/catalog-of.ts'
import { readCatalog } from '../../read/read-catalog.ts'
import { score } from '../../score/score.ts'
import { writeCatalog } from '../../write/write-catalog.ts'
import { scoreStream } from './score-stream.ts'

const NOW = '2026-11-24'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a catalogue scored as it comes', () => {
  it('has the points of the whole one, whatever its order and its slices', async () => {
    const method = fc.constantFrom('datagouv' as const, 'mqa' as const)
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, method, fc.integer({ min: 1, max: 1500 }), fc.boolean(), async (graph, by, least, isReversed) => {
        const lines = writeCatalog(catalogOf(graph), { to: 'ntriples' }).text.split('\n').slice(0, -1)
        const bytes = bytesOf((isReversed ? lines.reverse() : lines).join('\n'))
        const whole = score((await readCatalog(bytes)).value, { method: by, now: NOW })
        const streamed = await scoreStream(() => inPieces(bytes, [97]), { method: by, now: NOW, sizes: { least, most: 1 << 20 } })
        expect(streamed.score).toEqual(whole)
      }),
      { numRuns: 100 },
    )
  })

  it.each(['datagouv', 'mqa'] as const)('has the points of a town by %s', async (method) => {
    const bytes = bytesOf(townText(30, 'turtle'))
    const whole = score((await readCatalog(bytes)).value, { method, now: NOW })
    expect((await scoreStream(inPieces(bytes, [1000]), { method, now: NOW, sizes: { least: 500, most: 1 << 20 } })).score).toEqual(whole)
  })

  it('refuses a clock that is not a date', async () => {
    await expect(scoreStream([], { method: 'mqa', now: 'demain' })).rejects.toThrow(RangeError)
  })
})
