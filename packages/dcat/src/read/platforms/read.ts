import { podContext } from '../../data/contexts.ts'
import { isArray, isObject, type Json } from '../json/parse.ts'
import { readJsonLd } from '../jsonld/read.ts'
import { Sink } from '../jsonld/sink.ts'
import type { Reading } from '../reading.ts'
import { readCkanDataset } from './ckan.ts'
import { readDatagouvDataset, readDatagouvService } from './datagouv.ts'
import { isEmpty } from './fields.ts'
import { readOdsDataset } from './ods.ts'
import { isDatagouvService, type Shape } from './shape.ts'

/** Reads the JSON of a platform's API, dataset by dataset. */
export function readPlatform({ kind, items }: Shape, base: string, sink: Sink = new Sink()): Reading {
  const site = /^https?:\/\/[^/?#]+/.exec(base)?.[0]
  for (const [path, item] of items) {
    sink.path.splice(0)
    sink.path.push(...path)
    if (kind === 'ckan') readCkanDataset(item, sink, site)
    else if (kind === 'ods') readOdsDataset(item, sink, site)
    else if (isDatagouvService(item)) readDatagouvService(item, sink)
    else readDatagouvDataset(item, sink)
  }
  return sink.reading()
}

/**
 * Reads `data.json` (Project Open Data 1.1) as the JSON-LD that it is, with our own copy of its context. Empty texts say nothing:
 * its writers put one in each field they do not fill.
 */
export function readDataJson(value: Json, base: string): Promise<Reading> {
  return readJsonLd(dataJsonAsJsonLd(value), base)
}

/** The same document with its types and its context: JSON-LD. A list of datasets becomes the `dataset` of a document. */
export function dataJsonAsJsonLd(value: Json): Json {
  const filled = withoutEmpty(value, 0)
  const plain = isArray(filled) ? { dataset: filled } : filled
  return isObject(plain) ? { ...(isObject(filled) && { '@type': 'dcat:Catalog' }), ...plain, '@context': podContext, dataset: typedDatasets(plain['dataset'] ?? []) } : plain
}

function typedDatasets(value: Json): Json {
  const items = isArray(value) ? value : [value]
  return items.map((item) => {
    if (!isObject(item)) return item
    const files = item['distribution']
    const typed = (isArray(files) ? files : []).map((file) => (isObject(file) ? { '@type': 'dcat:Distribution', ...file } : file))
    return { '@type': 'dcat:Dataset', ...item, ...(isArray(files) && { distribution: typed }) }
  })
}

function withoutEmpty(value: Json, depth: number): Json {
  if (depth > 50) return value
  if (isArray(value)) return value.map((item) => withoutEmpty(item, depth + 1))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, item]) => !isEmpty(item)).map(([key, item]) => [key, withoutEmpty(item, depth + 1)]))
}
