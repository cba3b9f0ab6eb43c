import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { dcatAp301 } from '../src/data/profiles/dcat-ap-3.0.1.ts'
import { locate } from '../src/locate/locate.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { contextsFor } from './contexts.ts'
import { bytesOf, filesOf, isThere } from './corpora.ts'

const FAMILIES = [
  'udata-feeds', 'ods-feeds', 'ckanext-dcat', 'datagouv-api', 'datagouv-catalog-csv', 'examples-dcat-ap', 'examples-dcat-ap-es', 'examples-dcat-ap-de',
  'examples-dcat-ap-ch', 'examples-geodcat-ap', 'examples-w3c-dcat3', 'schema-catalogue-scdl',
]
const TARGET = 0.95

describe.skipIf(!isThere)('findings about other people\'s catalogues are placed', () => {
  it('nearly all of them, in every format', async () => {
    const shares = new Map<string, { all: number; found: number }>()
    const lost: string[] = []
    for (const family of FAMILIES) {
      for (const file of filesOf(family)) {
        const source = { text: bytesOf(family, file), file, base: `https://base.example/${encodeURI(file)}`, contexts: contextsFor(family) }
        const { value, format } = await readCatalog(source.text, source)
        if (format === null) continue
        const { findings } = check(value, { profile: dcatAp301, now: '2026-11-24' })
        const share = shares.get(format) ?? { all: 0, found: 0 }
        shares.set(format, share)
        for (const { location, rule, subject } of locate({ ...source, format }, findings)) {
          share.all++
          if (location) share.found++
          else lost.push(`${family}/${file}: ${rule} ${subject ?? ''}`)
        }
      }
    }
    console.log([...shares].sort().map(([format, { all, found }]) => `${format} ${found.toString()}/${all.toString()}`).join(', '))
    if (lost.length > 0) console.log(lost.join('\n'))
    for (const [format, { all, found }] of shares) expect(found / all, format).toBeGreaterThanOrEqual(TARGET)
    expect(shares.size).toBeGreaterThan(8)
  }, 120_000)
})
