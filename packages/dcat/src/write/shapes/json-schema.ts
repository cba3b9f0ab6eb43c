import { rulesOf } from '../../check/code-findings.ts'
import type { Profile } from '../../data/profiles/types.ts'
import { type Row, rowsOf } from '../../rules/rows/row.ts'
import { countSchemas, every, keyOf, type Schema, someSchemas, valueSchemas } from './json-values.ts'

export interface JsonSchemaOptions {
  /** The language of titles and descriptions; French unless said otherwise. */
  readonly lang?: 'fr' | 'en'
  /** The address of the schema. */
  readonly id?: string
}

/**
 * A profile as a JSON Schema (draft 2020-12) of the JSON-LD that `writeCatalog` writes: for each class what is mandatory, how many
 * values, of which kind, datatype and table. What is only advised, the class of a value described elsewhere, and the rules that
 * need code are not in it: `check` does those.
 *
 * @returns plain data, the same for the same profile
 * @example jsonSchemaOf(dcatAp301).$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export function jsonSchemaOf(profile: Profile, { lang = 'fr', id = `urn:communaux:profile:${profile.id}` }: JsonSchemaOptions = {}): Schema {
  const classes = new Map<string, Row[]>()
  for (const row of rowsOf(profile)) classes.set(row.classIri, [...(classes.get(row.classIri) ?? []), row])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: profile.title[lang],
    $comment: `${profile.id} ${profile.edition}, ${profile.source.url}. Not here: ${rulesOf(profile).map((rule) => rule.id).join(', ')}.`,
    type: 'object',
    required: ['@context', '@graph'],
    properties: { '@context': { type: 'object' }, '@graph': { type: 'array', items: { $ref: '#/$defs/node' } } },
    $defs: {
      node: {
        type: 'object',
        properties: { '@id': { type: 'string' }, '@type': {} },
        additionalProperties: { $ref: '#/$defs/value' },
        allOf: [...classes.keys()].map((iri) => ({ if: hasType(keyOf(iri)), then: { $ref: `#/$defs/${pointer(keyOf(iri))}` } })),
      },
      value: {
        if: { type: 'array' },
        then: { items: { $ref: '#/$defs/value' } },
        else: { if: { type: 'object', not: { required: ['@value'] } }, then: { $ref: '#/$defs/node' } },
      },
      ...Object.fromEntries([...classes].map(([iri, rows]) => [keyOf(iri), classSchema(rows, lang)])),
    },
  }
}

/** One type is written alone, several as a list. */
const hasType = (key: string): Schema => ({ required: ['@type'], properties: { '@type': { if: { type: 'array' }, then: { contains: { const: key } }, else: { const: key } } } })

/** A name as a JSON Pointer inside an address writes it. */
const pointer = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

function classSchema(rows: readonly Row[], lang: 'fr' | 'en'): Schema {
  const required = rows.filter(({ asks, severities }) => severities.hasValue ?? (severities.minCount && (asks.min ?? 0) > 0)).map(({ property }) => keyOf(property))
  return { required, properties: Object.fromEntries(rows.map((row) => [keyOf(row.property), propertySchema(row, lang)])) }
}

function propertySchema(row: Row, lang: 'fr' | 'en'): Schema {
  const ofEach = valueSchemas(row).map(every)
  const all = [...countSchemas(row), ...ofEach, ...someSchemas(row)]
  return { title: row.label[lang], ...(row.hint && { description: row.hint[lang] }), ...(row.source.clause && { $comment: row.source.clause }), ...(all.length > 0 && { allOf: all }) }
}
