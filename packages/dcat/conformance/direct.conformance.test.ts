import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { hits } from '../src/check/hits.ts'
import { dcatAp301 } from '../src/data/profiles/dcat-ap-3.0.1.ts'
import { catalogOf } from '../src/model/catalog-of.ts'
import type { Graph } from '../src/model/graph.ts'
import { parseJson } from '../src/read/json/parse.ts'
import { readDirect } from '../src/read/jsonld/direct/read.ts'
import { inlineContexts } from '../src/read/jsonld/inline.ts'
import { readProfile } from '../src/read/jsonld/profile.ts'
import { contextsFor } from './contexts.ts'
import { filesOf, isThere, textOf } from './corpora.ts'

const FAMILIES = ['udata-feeds', 'ods-feeds', 'ckanext-dcat', 'examples-dcat-ap', 'examples-dcat-ap-es', 'examples-dcat-ap-de', 'examples-dcat-ap-ch', 'examples-geodcat-ap', 'examples-w3c-dcat3', 'w3c-jsonld-tordf']
const BASE = 'https://base.example/'

const contents = (graph: Graph): unknown => [...graph.values()].map(({ id, types, properties }) => [id, types, [...properties]])

/** Every JSON-LD document of the corpora, and whether the direct way took it. */
describe.skipIf(!isThere)('the direct way on other people’s JSON-LD', () => {
  const files = FAMILIES.flatMap((family) => filesOf(family).filter((file) => /\.(?:jsonld|json)$/.test(file)).map((file) => ({ family, file })))
  let taken = 0

  it.each(files)('$family $file', ({ family, file }) => {
    const { value } = parseJson(textOf(family, file))
    const { document } = inlineContexts(value, contextsFor(family) as never, BASE, false)
    const direct = readDirect(document, BASE)
    if (!direct) return
    taken++
    const { graph, troubles } = readProfile(document, BASE)
    expect(troubles).toEqual([])
    const found = hits(direct, dcatAp301)
    expect(found).toEqual(hits(graph, dcatAp301))
    expect(check(catalogOf(readDirect(document, BASE) ?? new Map())).findings).toEqual(check(catalogOf(graph)).findings)
    expect(contents(direct.whole())).toEqual(contents(graph))
  })

  it('is a way that documents take', () => {
    console.log(`voie directe : ${taken.toString()} documents sur ${files.length.toString()}`)
    expect(taken).toBeGreaterThan(20)
  })
})
