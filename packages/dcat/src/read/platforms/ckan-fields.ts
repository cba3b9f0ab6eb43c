import { readField, readFieldLost } from '../findings/json.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'
import { Fields, isEmpty } from './fields.ts'

/** The fields of a CKAN dataset: those of `extras` (a list of keys and values) are read as if they were its own. */
export function ckanFields(object: JsonObject, sink: Sink): Fields {
  const { extras, ...own } = object
  const found = extrasOf(extras, (path) => sink.troubles.push({ rule: readField, path: [...sink.path, 'extras', ...path], params: { field: 'extras' } }))
  const filled = Object.entries(parsedLists(own)).filter(([name, value]) => !isEmpty(value) || !Object.hasOwn(found, name))
  for (const [name, value] of filled) {
    // Said twice, and not alike: the field of the form counts.
    if (Object.hasOwn(found, name) && JSON.stringify(found[name]) !== JSON.stringify(value)) sink.loseField(readFieldLost, `extras.${name}`, [...sink.path, 'extras'])
  }
  return new Fields({ ...found, ...Object.fromEntries(filled) }, sink)
}

/** The older extras by name; one that is there several times has a list of values. */
function extrasOf(extras: Json | undefined, odd: (path: readonly (string | number)[]) => void): JsonObject {
  if (isObject(extras)) return parsedLists(extras)
  const found = new Map<string, Json>()
  for (const [index, extra] of (isArray(extras) ? extras : []).entries()) {
    if (!isObject(extra) || typeof extra['key'] !== 'string') odd([index])
    else {
      const value = parsed(extra['value'] ?? null)
      const before = found.get(extra['key'])
      found.set(extra['key'], before === undefined ? value : [...(isArray(before) ? before : [before]), ...(isArray(value) ? value : [value])])
    }
  }
  return Object.fromEntries(found)
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
