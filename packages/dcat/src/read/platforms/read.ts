import type { Path } from '@communaux/report'
import { readField } from '../findings/json.ts'
import { Sink } from '../jsonld/sink.ts'
import type { Reading } from '../reading.ts'
import { readCkanDataset } from './ckan.ts'
import { readDatagouvDataset, readDatagouvService } from './datagouv.ts'
import { readOdsDataset } from './ods.ts'
import { isDatagouvService, type Shape } from './shape.ts'

const asRead = (path: Path): Path => path

/** The path of a field of a dataset that is in an object with some of its fields beside it. */
const inWrapper = (path: Path, depth: number, beside: readonly string[]): Path =>
  path.length > depth && !beside.includes(String(path[depth])) ? [...path.slice(0, depth), 'dataset', ...path.slice(depth)] : path

const NO_DATASET = {
  fr: 'Cet élément de la liste n’a pas les champs d’un jeu de données : il n’a pas été lu.',
  en: 'This item of the list does not have the fields of a dataset: it was not read.',
}

/** Reads the JSON of a platform's API, dataset by dataset. */
export function readPlatform({ kind, items, odd = [] }: Shape, base: string, sink: Sink = new Sink()): Reading {
  const site = /^https?:\/\/[^/?#]+/.exec(base)?.[0]
  for (const [path, item, beside] of items) {
    sink.pathOf = beside === undefined ? asRead : (at) => inWrapper(at, path.length, beside)
    sink.path.splice(0)
    sink.path.push(...path)
    if (kind === 'ckan') readCkanDataset(item, sink, site)
    else if (kind === 'ods') readOdsDataset(item, sink, site)
    else if (isDatagouvService(item)) readDatagouvService(item, sink)
    else readDatagouvDataset(item, sink)
  }
  sink.pathOf = asRead
  for (const path of odd) sink.troubles.push({ rule: readField, path, message: NO_DATASET })
  return sink.reading()
}
