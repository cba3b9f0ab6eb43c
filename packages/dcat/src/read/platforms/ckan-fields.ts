import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'
import { Fields } from './fields.ts'

/** The fields of a CKAN dataset: those of `extras` (a list of keys and values) are read as if they were its own. */
export function ckanFields(object: JsonObject, sink: Sink): Fields {
  const { extras, ...own } = object
  return new Fields({ ...extrasOf(extras), ...parsedLists(own) }, sink)
}

function extrasOf(extras: Json | undefined): JsonObject {
  if (isObject(extras)) return parsedLists(extras)
  const entries = (isArray(extras) ? extras : []).flatMap((extra): [string, Json][] =>
    isObject(extra) && typeof extra['key'] === 'string' ? [[extra['key'], parsed(extra['value'] ?? null)]] : [],
  )
  return Object.fromEntries(entries)
}

const parsedLists = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, key === 'resources' ? parsedResources(value) : parsed(value)]))

const parsedResources = (resources: Json): Json =>
  isArray(resources) ? resources.map((resource) => (isObject(resource) ? parsedLists(resource) : resource)) : resources

/** CKAN keeps lists and objects as JSON in a text; geometries stay as they are. */
function parsed(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*\[|^\s*\{/.test(value) || /"coordinates"/.test(value)) return value
  try {
    return JSON.parse(value) as Json
  } catch {
    return value
  }
}
