import { describe, expect, it } from 'vitest'
import { graphOf } from '../src/model/graph-of.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { canonical } from '../test/canonical.ts'
import { contextsFor } from './contexts.ts'
import { bytesOf, filesOf, isThere } from './corpora.ts'

const FAMILIES = ['examples-dcat-ap', 'examples-dcat-ap-es', 'examples-geodcat-ap', 'examples-w3c-dcat3']

const OTHER_FACTS = 'the two files do not state the same facts'
const BLANKS = 'the texts are not indented alike'
const TAGS = 'the texts have language tags in one file only'
const PREFIX = 'one file uses a prefix that its context does not define'
const NUMBERS = 'numbers are integers in one file, doubles in the other'

/** Twins that differ as published: our readers say what other readers say of each (see feeds), and the files differ. */
const DIFFERENT: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/dataset-series-(?:api|combined)$/, PREFIX],
  [/3\.0\.0-hvd.*data_service_terms_sla$/, OTHER_FACTS],
  [/dcat-ap-es:(?:1\.0\.0\/E_|E10_|E2_|E4_|E8_2_|E9_)/, OTHER_FACTS],
  [/geodcat-ap:.*(?:activity|data-service|provenance-statement)$/, BLANKS],
  [/w3c-dcat3:conformance-standards$/, NUMBERS],
  [/w3c-dcat3:(?:csiro-stratchart-sdo|dataset-004-sdo|ga-wms|relation-examples)$/, TAGS],
]

interface Twins {
  readonly stem: string
  readonly family: string
  readonly files: readonly string[]
}

function twins(): readonly Twins[] {
  const found = new Map<string, { family: string; files: string[] }>()
  for (const family of FAMILIES) {
    for (const file of filesOf(family)) {
      const [, stem] = /^(?:ttl\/|rdf\/)?(.*)\.(?:ttl|jsonld|rdf|trig)$/.exec(file) ?? []
      if (stem === undefined || file.endsWith('context.jsonld')) continue
      const key = `${family.replace('examples-', '')}:${stem}`
      const known = found.get(key) ?? { family, files: [] }
      known.files.push(file)
      found.set(key, known)
    }
  }
  return [...found].map(([stem, { family, files }]) => ({ stem, family, files })).filter(({ files }) => files.length > 1)
}

describe.skipIf(!isThere)('twins: one graph in several syntaxes', () => {
  const all = twins()
  it('are there', () => expect(all.length).toBeGreaterThan(80))
  it('every exception is one of them', () => {
    for (const [pattern] of DIFFERENT) expect(all.some(({ stem }) => pattern.test(stem)), String(pattern)).toBe(true)
  })

  it.each(all)('$stem', async ({ stem, family, files }) => {
    const graphs = await Promise.all(files.map(async (file) => {
      const { value } = await readCatalog(bytesOf(family, file), { base: `https://base.example/${stem}`, file, contexts: contextsFor(family) })
      return canonical(graphOf(value))
    }))
    const reason = DIFFERENT.find(([pattern]) => pattern.test(stem))?.[1]
    expect(new Set(graphs).size, reason ?? files.join(' and ')).toBe(reason === undefined ? 1 : 2)
  })
})
