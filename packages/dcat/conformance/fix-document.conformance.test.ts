import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { fixDocument } from '../src/fix/document/fix-document.ts'
import type { LocatedSource } from '../src/locate/locate.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { contextsFor } from './contexts.ts'
import { bytesOf, filesOf, isThere } from './corpora.ts'

const FAMILIES = [
  'udata-feeds', 'ods-feeds', 'ckanext-dcat', 'datagouv-api', 'datagouv-catalog-csv', 'examples-dcat-ap', 'examples-dcat-ap-es', 'examples-dcat-ap-de',
  'examples-dcat-ap-ch', 'examples-geodcat-ap', 'examples-w3c-dcat3', 'schema-catalogue-scdl',
]
const now = '2026-11-24'

async function errorsOf(source: LocatedSource): Promise<number> {
  const { value } = await readCatalog(source.text, source as Parameters<typeof readCatalog>[1])
  return check(value, { now }).findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fails').length
}

describe.skipIf(!isThere)('correcting other people\'s documents', () => {
  it('changes them once, in their own format, and adds no error', async () => {
    const counts = new Map<string, number>()
    const moving: string[] = []
    const worse: string[] = []
    for (const family of FAMILIES) {
      for (const file of filesOf(family)) {
        const source = { text: bytesOf(family, file), file, base: `https://base.example/${encodeURI(file)}`, contexts: contextsFor(family) }
        const once = await fixDocument(source, { now })
        if (once.format === null) continue
        const key = `${once.format} ${once.how}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
        const fixed = { ...source, text: once.text, ...(once.format !== 'iso19139' && { format: once.format }) }
        if ((await fixDocument(fixed, { now })).text !== once.text) moving.push(`${family}/${file}`)
        if ((await errorsOf(fixed)) > (await errorsOf(source))) worse.push(`${family}/${file}`)
      }
    }
    console.log([...counts].sort().map(([key, count]) => `${key} ${count.toString()}`).join(', '))
    expect(moving).toEqual([])
    expect(worse).toEqual([])
    expect(counts.size).toBeGreaterThan(8)
  }, 300_000)
})
