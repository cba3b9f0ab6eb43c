import {
  ODS_BOX, ODS_DCAT, ODS_DCAT_PARTS, ODS_DCAT_WORDS, ODS_DEFAULT, ODS_DEFAULT_PLAIN, ODS_EXPORTS, ODS_FILE, ODS_GEO_EXPORTS, ODS_INSPIRE, ODS_INSPIRE_CONTACT, ODS_PUBLISHER,
} from '../../data/ods.ts'
import type { JsonObject } from '../json/parse.ts'
import { readFieldElsewhere } from '../findings/json.ts'
import type { Sink } from '../jsonld/sink.ts'
import { Fields } from './fields.ts'
import { sayFields, sayPart } from './say.ts'
import { address, formatOf, languageOf, licenceOf, nodeFor, said, text, typed } from './statements.ts'

/** Reads a dataset of Opendatasoft (Huwise): Explore v1 (`datasetid`, `metas`) or v2.x (`dataset_id`, `metas.default`). @returns the node that it describes */
export function readOdsDataset(object: JsonObject, sink: Sink, site: string | undefined): string {
  const fields = new Fields(object, sink)
  const id = fields.text('dataset_id', 'datasetid', 'dataset_uid') ?? ''
  const all = fields.object('metas')
  const metas = all?.object('default') ?? all
  const other = fields.object('interop_metas')
  const domain = metas?.text('source_domain_address', 'domain', 'source_domain')
  const home = domain?.includes('.') ? `https://${domain}` : site
  const page = home && `${home}/explore/dataset/${id}/`
  const subject = typed(sink, nodeFor(sink, page), 'dcat:Dataset')
  text(sink, subject, 'dct:identifier', id)
  address(sink, subject, 'dcat:landingPage', page)
  const tag = metas?.text('language') ?? ''
  if (metas) readMetas(metas, subject, tag)
  const dcat = all?.object('dcat') ?? other?.object('dcat')
  if (dcat) readDcat(dcat, subject, tag)
  readInspire(all?.object('inspire') ?? other?.object('inspire'), subject, tag)
  readExports(fields, subject, home, id)
  for (const list of ['attachments', 'alternative_exports']) fields.objects(list, (file) => readFile(file, subject, home && `${home}/api/explore/v2.1/catalog/datasets/${id}/${list}`))
  for (const group of [all, other]) group?.end()
  fields.skip('fields', 'data_visible', 'has_records', 'features', 'federated')
  fields.end()
  return subject
}

function readMetas(metas: Fields, subject: string, tag: string): void {
  const { sink } = metas
  sayFields(metas, subject, ODS_DEFAULT, tag)
  sayFields(metas, subject, ODS_DEFAULT_PLAIN)
  if (tag) languageOf(sink, subject, tag)
  licenceOf(sink, subject, undefined, metas.text('license'), metas.text('license_url'))
  sayPart(metas, subject, ODS_PUBLISHER)
  metas.skip(
    'domain', 'source_domain', 'source_domain_address', 'source_domain_title', 'source_dataset', 'visibility', 'records_count', 'records_size', 'timezone', 'parent_domain',
    'metadata_processed', 'data_processed', 'metadata_languages', 'federated', 'theme_id', 'modified_updates_on_data_change', 'modified_updates_on_metadata_change',
    'geometry_types', 'territory', 'bbox', 'oauth_scope', 'shared_catalog', 'update_frequency',
  )
  metas.end()
}

function readDcat(dcat: Fields, subject: string, tag: string): void {
  sayFields(dcat, subject, ODS_DCAT, tag)
  for (const part of ODS_DCAT_PARTS) sayPart(dcat, subject, part)
  sayFields(dcat, subject, ODS_DCAT_WORDS, tag)
  dcat.end()
}

function readInspire(inspire: Fields | undefined, subject: string, tag: string): void {
  if (!inspire) return
  const { sink } = inspire
  sayPart(inspire, subject, ODS_INSPIRE_CONTACT)
  const box = ODS_BOX.map((side) => inspire.text(side))
  if (box.every((value) => value !== undefined)) {
    const location = typed(sink, sink.newBlank(), 'dct:Location')
    const [west = '', south = '', east = '', north = ''] = box
    said(sink, subject, 'dct:spatial', { id: location })
    said(sink, location, 'dcat:bbox', { value: boxText(west, south, east, north), datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral' })
  }
  sayFields(inspire, subject, ODS_INSPIRE, tag)
  inspire.end()
}

/** A box as a polygon in WKT. */
export const boxText = (west: string, south: string, east: string, north: string): string =>
  `POLYGON((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`

const NO_SITE = {
  fr: 'L’adresse du portail n’est pas dans la réponse : les exports (CSV, JSON…) de ce jeu ne sont pas lus.',
  en: 'The address of the portal is not in the answer: the exports (CSV, JSON…) of this dataset are not read.',
}

function readExports(fields: Fields, subject: string, home: string | undefined, id: string): void {
  const { sink } = fields
  if (fields.take('has_records') !== true) return
  if (home === undefined) {
    fields.tell('has_records', () => sink.report(readFieldElsewhere, { message: NO_SITE, subject }))
    return
  }
  const features = fields.list('features')
  for (const format of [...ODS_EXPORTS, ...(features.includes('geo') ? ODS_GEO_EXPORTS : [])]) {
    const url = exportUrl(home, id, format)
    const node = typed(sink, nodeFor(sink, url), 'dcat:Distribution')
    said(sink, subject, 'dcat:distribution', { id: node })
    address(sink, node, 'dcat:accessURL', url)
    address(sink, node, 'dcat:downloadURL', url)
    formatOf(sink, node, format)
  }
}

/** Where a portal gives the records of a dataset in a format. */
export const exportUrl = (home: string, id: string, format: string): string => `${home}/api/explore/v2.1/catalog/datasets/${id}/exports/${format}`

/** A file kept on the portal has no public address of its own but the one of the API. */
function readFile(file: Fields, subject: string, folder: string | undefined): void {
  const { sink } = file
  const node = typed(sink, sink.newBlank(), 'dcat:Distribution')
  said(sink, subject, 'dcat:distribution', { id: node })
  sayFields(file, node, ODS_FILE)
  const name = file.text('id')
  const url = file.text('url', 'href')
  address(sink, node, 'dcat:accessURL', url?.startsWith('odsfile://') && folder !== undefined && name ? `${folder}/${name}` : url)
  file.end()
}
