import fc from 'fast-check'
import { expect } from 'vitest'
import { readCatalog } from '../../src/read/read-catalog.ts'
import type { Dataset } from '../../src/model/catalogued.ts'
import { damage } from './damage.ts'
import { type Pieces, textOf } from './documents.ts'
import { isWellFormed } from './well-formed.ts'

/** All that is read of a dataset, by its address; blank nodes have no names here. */
function wholes(datasets: readonly Dataset[]): ReadonlyMap<string, string> {
  return new Map(datasets.map((dataset) => [dataset.id, JSON.stringify(dataset, (key, value: unknown) => (key === 'id' && typeof value === 'string' && value.startsWith('_:') ? undefined : value))]))
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/**
 * One dataset is damaged at random: all the others are read whole, and when the document is no longer well formed a finding says so at
 * the damage, or right after it.
 */
export async function damageOne(pieces: Pieces, parameters: { readonly numRuns: number; readonly seed?: number }): Promise<void> {
  const { format, head, datasets } = pieces
  const original = wholes((await readCatalog(textOf(pieces), { format })).value.datasets)
  expect(original.size).toBe(datasets.length)
  const names = [...original.keys()]
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: datasets.length - 1 }), damage, async (index, { apply }) => {
      const piece = datasets[index] ?? ''
      const damaged = apply(piece)
      const text = textOf({ ...pieces, datasets: datasets.with(index, damaged) })
      const { value, findings } = await readCatalog(text, { format, file: 'x' })
      const read = wholes(value.datasets)
      const told = findings.map(({ rule, location }) => `${rule} ${String(location?.line)}`).join(', ')
      const own = names.filter((name) => piece.includes(`${name}"`) || piece.includes(`${name}>`) || piece.trimEnd().endsWith(name))
      for (const name of names) if (!own.includes(name)) expect(read.get(name), `${name} ${told}\n${damaged}`).toBe(original.get(name))
      if (await isWellFormed(text, format)) return
      const start = head.length + datasets.slice(0, index).join('').length
      const [from, to] = [lineOf(text, start) - 1, lineOf(text, start + damaged.length) + 2]
      expect(findings.some(({ location }) => location && location.line >= from && location.line <= to), `${told}, not ${from.toString()}-${to.toString()}\n${damaged}`).toBe(true)
    }),
    parameters,
  )
}
