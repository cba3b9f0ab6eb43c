import type { Path } from '@communaux/report'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { FormatId } from '../reading.ts'

export type JsonKind = Extract<FormatId, 'jsonld' | 'datajson' | 'ckan' | 'datagouv' | 'ods'>
/** A dataset, where it stands, and which of its fields stand beside it when the answer wraps it. */
export type Item = readonly [path: readonly (string | number)[], item: JsonObject, beside?: readonly string[]]

export interface Shape {
  readonly kind: JsonKind
  /** The datasets one by one, with their place; empty for JSON-LD, which is read whole. */
  readonly items: readonly Item[]
  /** Where the list holds something else than a dataset. */
  readonly odd?: readonly Path[]
}

/** Where platforms put the list in their answers, from the outside in. */
export const LISTS: readonly string[] = ['result', 'results', 'data', 'datasets', 'dataset', 'packages', 'items']

const has = (object: JsonObject, ...names: readonly string[]): boolean => names.every((name) => Object.hasOwn(object, name))

/** Says which platform wrote a JSON document, by its fields; undefined when none is known. */
export function shapeOf(value: Json): Shape | undefined {
  if (isDataJson(value)) return { kind: 'datajson', items: [] }
  if (isJsonLd(value)) return { kind: 'jsonld', items: [] }
  const items = itemsOf(value, [], 0)
  for (const kind of ['ods', 'ckan', 'datagouv'] as const) {
    if (!items.some(([, item]) => IS[kind](item))) continue
    const found = items.filter(([, item]) => IS[kind](item) || MAY_BE[kind](item))
    return { kind, items: found, odd: oddOnes(value, items).concat(items.filter((item) => !found.includes(item)).map(([path]) => path)) }
  }
  return items.length === 0 ? emptyPage(value) : undefined
}

/** A list without any dataset is known by what stands around it. */
function emptyPage(value: Json): Shape | undefined {
  if (!isObject(value)) return undefined
  const result = value['result']
  if (isObject(result) && isArray(result['results']) && has(value, 'success')) return { kind: 'ckan', items: [] }
  if (isArray(value['results']) && has(value, 'total_count')) return { kind: 'ods', items: [] }
  return isArray(value['data']) && has(value, 'total', 'page') ? { kind: 'datagouv', items: [] } : undefined
}

/** Where the list of an empty page stands. */
export const emptyListOf = (value: Json): Path => (isObject(value) && isObject(value['result'] ?? null) ? ['result', 'results', 0] : isObject(value) && isArray(value['results']) ? ['results', 0] : ['data', 0])

/** Lists in lists are looked into a little only: noise can hold a hundred thousand. */
function isJsonLd(value: Json, depth = 0): boolean {
  if (isArray(value)) return depth < 3 && value.some((item) => isJsonLd(item, depth + 1))
  return isObject(value) && Object.keys(value).some((key) => /^@(?:context|graph|id|type)$/.test(key))
}

/** Project Open Data 1.1: said by its `conformsTo` or its context, or a list `dataset` without any `@` of JSON-LD. */
function isDataJson(value: Json): boolean {
  if (isArray(value)) return !isJsonLd(value) && isPodDataset(value[0])
  // A context written in the document is better than ours.
  if (!isObject(value) || isObject(value['@context']) || isArray(value['@context'])) return false
  const said = [value['conformsTo'], value['@context']].some((item) => typeof item === 'string' && item.includes('project-open-data.cio.gov'))
  const list = value['dataset']
  return isArray(list) && (said || (!isJsonLd(value) && isPodDataset(list[0])))
}

const isPodDataset = (value: Json | undefined): boolean => isObject(value) && has(value, 'title') && isArray(value['distribution'])

/** The objects of an answer: the document itself, or those of the list it holds. */
function itemsOf(value: Json, path: readonly (string | number)[], depth: number): readonly Item[] {
  if (isArray(value)) return value.flatMap((item, index) => (isObject(item) ? inList(item, [...path, index], depth) : []))
  if (!isObject(value)) return []
  const name = depth < 3 ? LISTS.find((key) => (isArray(value[key]) || isObject(value[key])) && !isDataset(value)) : undefined
  const inner = name === undefined ? undefined : value[name]
  return name === undefined || inner === undefined ? [unwrapped(path, value)] : itemsOf(inner, [...path, name], depth + 1)
}

/** One dataset of a list, or those of an answer that is in a list of answers. */
function inList(item: JsonObject, path: Path, depth: number): readonly Item[] {
  const own = unwrapped(path, item)
  const isAnswer = depth === 0 && !isDataset(own[1]) && ['result', 'results', 'data', 'datasets'].some((name) => isObject(item[name] ?? null) || isArray(item[name]))
  return isAnswer ? itemsOf(item, path, depth + 1) : [own]
}

/** What the list holds besides objects. */
function oddOnes(value: Json, [first]: readonly Item[]): readonly Path[] {
  const list = first?.[0].slice(0, -1).reduce<Json | undefined>((inner, step) => (isObject(inner ?? null) ? (inner as JsonObject)[String(step)] : undefined), value) ?? null
  return isArray(list) ? list.flatMap((item, index) => (isObject(item) ? [] : [[...(first?.[0].slice(0, -1) ?? []), index]])) : []
}

/** Some answers wrap each dataset: v2.0 of Opendatasoft, and exports of udata with the files beside. */
function unwrapped(path: Path, item: JsonObject): Item {
  const inner = item['dataset']
  if (!isObject(inner)) return [path, item]
  const beside = ['organization', 'resources'].filter((name) => item[name] !== undefined && inner[name] === undefined)
  return [path, { ...inner, ...Object.fromEntries(beside.map((name) => [name, item[name] ?? null])) }, beside]
}

const isDataset = (object: JsonObject): boolean => Object.values(IS).some((is) => is(object))

const IS: Readonly<Record<'ods' | 'datagouv' | 'ckan', (object: JsonObject) => boolean>> = {
  ods: (object) => (has(object, 'datasetid') || has(object, 'dataset_id')) && has(object, 'metas'),
  datagouv: (object) => (has(object, 'title', 'resources') && ['frequency', 'slug', 'quality', 'last_update'].some((name) => has(object, name))) || isDatagouvService(object),
  ckan: (object) => has(object, 'resources') && (['notes', 'name', 'license_id', 'metadata_created'].some((name) => has(object, name)) || isArray(object['extras'])),
}

/** Among datasets of a platform, one with fewer fields is one too. */
const MAY_BE: typeof IS = {
  ods: (object) => has(object, 'datasetid') || has(object, 'dataset_id'),
  datagouv: (object) => has(object, 'title') && ['resources', 'frequency', 'license'].some((name) => has(object, name)),
  ckan: (object) => (has(object, 'title') || has(object, 'name')) && ['resources', 'notes', 'license_id', 'metadata_created'].some((name) => has(object, name)),
}

/** A data service of data.gouv.fr has no files, and the address of its API. */
export const isDatagouvService = (object: JsonObject): boolean => has(object, 'title', 'base_api_url')
