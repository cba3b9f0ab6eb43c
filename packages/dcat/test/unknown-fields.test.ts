import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphOf } from '../src/model/graph-of.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { platformText } from './arbitrary-platform.ts'

type Obj = Record<string, unknown>

/** Every object of a document, from the outside in. */
function objectsOf(value: unknown): readonly Obj[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf)
  if (typeof value !== 'object' || value === null) return []
  return [value as Obj, ...Object.values(value).flatMap(objectsOf)]
}

const NAME = 'champ_inconnu'
const added = fc.constantFrom<unknown>('zz-texte', 12345, true, { zz: 'zz-texte' }, ['zz-texte'], { fr: 'zz-texte' })

describe('a field that nobody knows is told by its name, or kept, at any level', () => {
  it.each(['datagouv', 'datagouv services', 'ckan', 'ods', 'datajson'] as const)('%s', async (platform) => {
    await fc.assert(
      fc.asyncProperty(platformText[platform].filter((text) => text.length > 60), fc.nat(), added, async (text, at, value) => {
        const document: unknown = JSON.parse(text)
        const objects = objectsOf(document)
        const object = objects[at % objects.length]
        if (object === undefined) return
        object[NAME] = value
        const read = await readCatalog(JSON.stringify(document))
        const isTold = read.findings.some(({ message, value: field }) => message.fr.includes(NAME) || field === NAME)
        const isKept = [...graphOf(read.value).values()].some(({ properties }) => [...properties].some((said) => JSON.stringify(said).includes(NAME)))
        expect(isTold || isKept, JSON.stringify(object)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('a column of a table', async () => {
    await fc.assert(
      fc.asyncProperty(platformText.scdl, async (text) => {
        const [header = '', ...rows] = text.split(/\n(?=")/)
        const { findings } = await readCatalog([`${header};"${NAME}"`, ...rows.map((row) => `${row};"zz-texte"`)].join('\n'))
        expect(findings.some(({ message }) => message.fr.includes(NAME))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
