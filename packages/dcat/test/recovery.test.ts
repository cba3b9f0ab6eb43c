import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../src/read/read-catalog.ts'
import type { WriteFormat } from '../src/write/write-catalog.ts'
import { townText } from './documents.ts'

const SIZE = 6
/** What hands and programs put in a file by mistake. */
const mistake = fc.constantFrom('"', '<', '>', ';', '.', ',', '[', ']', '{', '}', '&', '\\', '@', ' ', '\n', '</a>', '<b>', '"""', '’', '\u00a0', '::', 'null', '\u0000', '=')

/** Blocks of a document: the text of one dataset each. */
const FORMATS: readonly { format: WriteFormat; separator: RegExp }[] = [
  { format: 'turtle', separator: /(?<=\.\n)\n/ },
  { format: 'rdfxml', separator: /(?<=^ {2}<\/dcat:Dataset>\n)/m },
  { format: 'jsonld', separator: /(?<=^ {4}\},\n)/m },
]

describe('one mistake costs at most what is around it', () => {
  it.each(FORMATS)('in $format', async ({ format, separator }) => {
    const blocks = townText(SIZE, format).split(separator)
    const isDataset = (block: string): boolean => /dcat:Dataset/.test(block) && /Jeu « \d+ »/.test(block)
    // The first block holds the head of the document too: the next test is about it.
    const places = blocks.flatMap((block, index) => (index > 0 && isDataset(block) ? [index] : []))
    expect(places.length).toBeGreaterThanOrEqual(SIZE - 1)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.double({ min: 0, max: 0.999, noNaN: true }), mistake, async (place, ratio, text) => {
        const block = blocks[place] ?? ''
        const at = Math.floor(block.length * ratio)
        const broken = blocks.with(place, block.slice(0, at) + text + block.slice(at)).join(format === 'turtle' ? '\n' : '')
        const { value, findings } = await readCatalog(broken, { format })
        const titles = new Set(value.datasets.flatMap(({ title }) => Object.values(title)).map(String))
        const others = places.filter((other) => other !== place).map((other) => /Jeu « \d+ »/.exec(blocks[other] ?? '')?.[0] ?? '')
        const lost = others.filter((other) => ![...titles].some((title) => title.startsWith(other)))
        expect(lost, findings.map(({ rule, location }) => `${rule} ${String(location?.line)}`).join(', ')).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

describe('a mistake in the head of a document may cost all of it, never in silence', () => {
  it.each(FORMATS)('in $format', async ({ format, separator }) => {
    const text = townText(2, format)
    const head = (text.split(separator)[0] ?? '').length
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: head }), mistake, async (at, added) => {
        const { value, findings } = await readCatalog(text.slice(0, at) + added + text.slice(at))
        if (value.datasets.length < 2) expect(findings.filter(({ severity }) => severity !== 'info').length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })
})
