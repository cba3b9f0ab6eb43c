import { expand } from '../../data/namespaces.ts'
import type { Value } from '../../model/graph.ts'
import { readUnsupported } from '../findings/document.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import { native } from './native.ts'
import type { Sink } from './sink.ts'

/** Turns expanded JSON-LD into triples (JSON-LD 1.1 API, section 8), named graphs joined into one. */
export function readExpanded(expanded: Json, sink: Sink): void {
  for (const item of listOf(expanded)) if (isObject(item)) topNode(item, sink)
}

const listOf = (value: Json | undefined): readonly Json[] => (isArray(value) ? value : value === undefined || value === null ? [] : [value])

function topNode(node: JsonObject, sink: Sink): void {
  const keys = Object.keys(node)
  if (keys.length === 1 && keys[0] === '@graph') readExpanded(node['@graph'] ?? [], sink)
  else readNode(node, sink)
}

function readNode(node: JsonObject, sink: Sink): string {
  const id = typeof node['@id'] === 'string' ? sink.id(node['@id']) : sink.newBlank()
  for (const type of listOf(node['@type'])) if (typeof type === 'string') sink.type(id, type)
  for (const [key, value] of Object.entries(node)) {
    if (key === '@graph') {
      sink.graphs.add(id)
      readExpanded(value, sink)
    } else if (key === '@included') readExpanded(value, sink)
    else if (key === '@reverse' && isObject(value)) readReverse(id, value, sink)
    else if (key.startsWith('_:') || (!key.startsWith('@') && !key.includes(':'))) sink.lose(key)
    else if (!key.startsWith('@')) readProperty(id, key, value, sink)
  }
  return id
}

function readProperty(id: string, property: string, values: Json, sink: Sink): void {
  for (const item of listOf(values)) {
    const value = objectOf(item, sink)
    if (value) sink.builder.add(id, sink.id(property), value)
  }
}

function readReverse(id: string, properties: JsonObject, sink: Sink): void {
  for (const [property, values] of Object.entries(properties)) {
    for (const item of listOf(values)) {
      if (isObject(item)) sink.builder.add(readNode(item, sink), sink.id(property), { id })
    }
  }
}

function objectOf(item: Json, sink: Sink): Value | undefined {
  if (!isObject(item)) return undefined
  if (item['@value'] !== undefined) return literalOf(item, item['@value'], sink)
  if (item['@list'] !== undefined) return sink.list(listOf(item['@list']).flatMap((inner) => objectOf(inner, sink) ?? []))
  if (item['@id'] === null) {
    // An identifier that looks like a keyword: the norm skips the node.
    sink.lose('@id')
    return undefined
  }
  return { id: readNode(item, sink) }
}

function literalOf(item: JsonObject, value: Json, sink: Sink): Value {
  const type = typeof item['@type'] === 'string' ? item['@type'] : ''
  if (type === '@json') return { value: canonicalJson(value), datatype: expand('rdf:JSON') }
  if (item['@direction'] !== undefined) sink.report(readUnsupported, { params: { kind: '@direction' }, value: '@direction' })
  const datatype = type && sink.id(type)
  if (typeof value === 'number' || typeof value === 'boolean') return native(value, datatype)
  return sink.text(typeof value === 'string' ? value : canonicalJson(value), typeof item['@language'] === 'string' ? item['@language'] : '', datatype)
}

/** JSON with sorted keys and no blanks (RFC 8785). */
function canonicalJson(value: Json): string {
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${members.join(',')}}`
}
