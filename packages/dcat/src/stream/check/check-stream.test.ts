import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graph as arbitraryGraph } from '../../../test/arbitrary-graph.ts'
import { townText } from '../../../test/documents.ts'
import { comparable, inPieces, renamed, streamed, wholeReport } from '../../../test/streams.ts'
import { dcatAp301 } from '../../data/profiles/dcat-ap-3.0.1.ts'
import { catalogOf } from '../../model/catalog-of.ts'
import { writeCatalog, type WriteFormat } from '../../write/write-catalog.ts'
import { checkStream } from './check-stream.ts'

const NOW = '2026-11-24'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const TINY = { least: 200, most: 1 << 20 }

const shuffled = (lines: readonly string[], ranks: readonly number[]): readonly string[] =>
  lines.map((line, index) => ({ line, rank: ranks[index % ranks.length] ?? 0, index })).sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ line }) => line)

const formats: readonly WriteFormat[] = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'rdfxml']
const someRanks = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 })
const someSizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })

describe('a catalogue checked as it comes', () => {
  it('has the report of the whole one, whatever its order, its pieces and its slices', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, fc.constantFrom(...formats), someRanks, someSizes, fc.integer({ min: 1, max: 2000 }), fc.boolean(), async (graph, to, ranks, sizes, least, isFull) => {
        const { text } = writeCatalog(catalogOf(graph), { to })
        const lines = to === 'ntriples' || to === 'nquads' ? shuffled(text.split('\n').slice(0, -1), ranks).join('\n') : text
        const bytes = bytesOf(lines)
        const options = { now: NOW, file: 'c', ...(isFull && { profile: dcatAp301 }) }
        const whole = await wholeReport(bytes, options)
        const { report, format } = await streamed(bytes, { ...options, sizes: { least, most: 1 << 20 } }, sizes)
        const as = to === 'jsonld' ? renamed : comparable
        expect({ format, report: as(report) }).toEqual({ format: whole.format, report: as(whole.report) })
      }),
      { numRuns: Number(process.env['STREAM_RUNS'] ?? 150) },
    )
  })

  it.each(formats)('is the same for a town in %s, with Windows line ends and a byte order mark, cut anywhere', async (to) => {
    const bytes = bytesOf(`\uFEFF${townText(30, to).replaceAll('\n', '\r\n')}`)
    const whole = await wholeReport(bytes, { now: NOW, file: 'c' })
    const as = to === 'jsonld' ? renamed : comparable
    for (const size of [1, 7, 1000]) {
      const { report } = await streamed(bytes, { now: NOW, file: 'c', sizes: TINY }, [size])
      expect(as(report)).toEqual(as(whole.report))
    }
  })

  it('says so when the nodes of a dataset are scattered, and only then', async () => {
    const near = townText(40, 'ntriples')
    const far = shuffled(near.split('\n').slice(0, -1), [5, 3, 8, 1, 9, 2]).join('\n')
    const rules = async (text: string): Promise<readonly string[]> => {
      const { report } = await checkStream(() => inPieces(bytesOf(text), [500]), { now: NOW, sizes: { least: 2000, most: 1 << 20 } })
      return report.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('dcat/stream'))
    }
    expect(await rules(townText(40, 'turtle'))).toEqual([])
    expect(await rules(far)).toEqual(['dcat/stream-scattered'])
  })

  it('reads what can be read once only, scattered or not', async () => {
    const bytes = bytesOf(shuffled(townText(40, 'ntriples').split('\n').slice(0, -1), [5, 3, 8, 1, 9, 2]).join('\n'))
    const whole = await wholeReport(bytes, { now: NOW, file: 'c' })
    const { report } = await checkStream(inPieces(bytes, [300]), { now: NOW, file: 'c', sizes: TINY })
    expect(comparable(report)).toEqual(comparable(whole.report))
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const bytes = bytesOf(townText(100, 'turtle'))
    const run = checkStream(() => inPieces(bytes, [100]), { sizes: TINY, signal: stop.signal, onProgress: ({ datasets }) => (datasets > 3 ? stop.abort(new Error('enough')) : undefined) })
    await expect(run).rejects.toThrow('enough')
  })
})
