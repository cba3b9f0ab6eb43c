import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Parser, Store, type Term } from 'n3'
import { corpora } from '../corpora.ts'

const SH = 'http://www.w3.org/ns/shacl#'
const KINDS: Readonly<Record<string, string>> = { [`${SH}Literal`]: 'literal', [`${SH}IRI`]: 'iri', [`${SH}BlankNodeOrIRI`]: 'node' }

type Asks = Record<string, unknown>

/** What a shape file says of counts and kinds, as anybody may write it in a profile of their own. */
export function asProfile(shapeFile: string): Readonly<Record<string, unknown>> {
  const shapes = new Store(new Parser().parse(readFileSync(resolve(corpora, shapeFile), 'utf8')))
  const constraints: Record<string, Record<string, Asks>> = {}
  for (const { subject, object: target } of shapes.getQuads(null, `${SH}targetClass`, null, null)) {
    for (const shape of shapes.getObjects(subject, `${SH}property`, null)) {
      const path = shapes.getObjects(shape, `${SH}path`, null)[0]
      if (path?.termType !== 'NamedNode') continue
      const asks = ((constraints[target.value] ??= {})[path.value] ??= {})
      Object.assign(asks, merged(asks, said(shapes, shape)))
    }
  }
  return { id: 'autrui', edition: '1', constraints }
}

function said(shapes: Store, shape: Term): Asks {
  const one = (name: string): string | undefined => shapes.getObjects(shape, SH + name, null)[0]?.value
  const kind = KINDS[one('nodeKind') ?? '']
  const [min, max] = [one('minCount'), one('maxCount')]
  return { ...(min !== undefined && min !== '0' && { min: Number(min) }), ...(max !== undefined && { max: Number(max) }), ...(kind !== undefined && { kind }) }
}

/** Several shapes of one property ask for all that each asks. */
const merged = (a: Asks, b: Asks): Asks => ({ ...b, ...(a['kind'] === 'iri' && { kind: 'iri' }), ...(typeof a['min'] === 'number' && { min: Math.max(a['min'], Number(b['min'] ?? 0)) }), ...(typeof a['max'] === 'number' && { max: Math.min(a['max'], Number(b['max'] ?? Infinity)) }) })
