import { describe, expect, it } from 'vitest'
import { parseCsv } from '../src/read/csv/parse.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { bytesOf, filesOf, isThere, textOf } from './corpora.ts'

const FAMILIES = ['csv-malformed', 'csv-malformed-csvlint', 'csv-gouv-detective', 'csv-gouv-structured', 'csv-spectrum']

describe.skipIf(!isThere)('other people\'s tables', () => {
  describe.each(FAMILIES)('%s', (family) => {
    it.each(filesOf(family).filter((file) => /\.(?:csv|tsv|txt)$/i.test(file)))('%s never throws', async (file) => {
      const { findings } = await readCatalog(bytesOf(family, file), { file })
      for (const { location } of findings) if (location) expect(location.line).toBeGreaterThan(0)
      // None of these tables is a catalogue: it must be said.
      expect(findings.length).toBeGreaterThan(0)
    })
  })

  /** Its two files hold different telephone numbers. */
  const DIFFERENT = 'csvs/location_coordinates.csv'

  it.each(filesOf('csv-spectrum').filter((file) => file.endsWith('.csv') && file !== DIFFERENT))('csv-spectrum %s equals its JSON', (file) => {
    const { header, rows } = parseCsv(textOf('csv-spectrum', file))
    const records = rows.map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])))
    const expected = JSON.parse(textOf('csv-spectrum', file.replace('csvs/', 'json/').replace('.csv', '.json'))) as unknown
    expect(records).toEqual(expected)
  })

  const twins = filesOf('csv-gouv-structured').filter((file) => /lave-linge.*\.csv$/.test(file))
  it('the variants of a table by separator give the same records', () => {
    const tables = twins.map((file) => parseCsv(textOf('csv-gouv-structured', file)))
    const separators = new Set(tables.map(({ separator }) => separator))
    expect(separators.size).toBeGreaterThan(1)
    for (const { header, rows } of tables) {
      expect([header, rows.map(({ cells }) => cells)]).toEqual([tables[0]?.header, tables[0]?.rows.map(({ cells }) => cells)])
    }
  })
})
