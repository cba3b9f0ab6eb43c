import { Sink } from '../jsonld/sink.ts'
import type { Reading } from '../reading.ts'
import { readCkanDataset } from './ckan.ts'
import { readDatagouvDataset, readDatagouvService } from './datagouv.ts'
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
