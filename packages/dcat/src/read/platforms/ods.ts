import type { JsonObject } from '../json/parse.ts'
import { readFieldElsewhere } from '../findings/json.ts'
import type { Sink } from '../jsonld/sink.ts'
import { Fields } from './fields.ts'
import { address, date, email, formatOf, frequencyOf, languageOf, licenceOf, mediaTypeOf, nodeFor, period, said, text, typed } from './statements.ts'

/** The exports that the platform offers for every dataset with records; maps add the geographic ones. */
const EXPORTS = ['csv', 'json', 'xlsx', 'parquet']
const GEO_EXPORTS = ['geojson', 'shp', 'kml']

/** Reads a dataset of Opendatasoft (Huwise): Explore v1 (`datasetid`, `metas`) or v2.x (`dataset_id`, `metas.default`). */
export function readOdsDataset(object: JsonObject, sink: Sink, site: string | undefined): void {
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
  fields.objects('attachments', (attachment) => readAttachment(attachment, subject, home, id))
  for (const group of [all, other]) group?.end()
  fields.ignore('fields', 'data_visible', 'has_records', 'features', 'federated')
  fields.end()
}

function readMetas(metas: Fields, subject: string, tag: string): void {
  const { sink } = metas
  text(sink, subject, 'dct:title', metas.take('title'), tag)
  text(sink, subject, 'dct:description', metas.take('description'), tag)
  text(sink, subject, 'dcat:keyword', [...metas.list('keyword')], tag)
  text(sink, subject, 'dcat:theme', [...metas.list('theme')], tag)
  if (tag) languageOf(sink, subject, tag)
  licenceOf(sink, subject, undefined, metas.text('license'), metas.text('license_url'))
  date(sink, subject, 'dct:modified', metas.text('modified', 'data_processed'))
  const publisher = metas.text('publisher')
  if (publisher) {
    const node = typed(sink, sink.newBlank(), 'foaf:Agent')
    said(sink, subject, 'dct:publisher', { id: node })
    text(sink, node, 'foaf:name', publisher)
  }
  address(sink, subject, 'dct:relation', metas.take('references'))
  text(sink, subject, 'dct:rights', [...metas.list('attributions')])
  metas.ignore(
    'domain', 'source_domain', 'source_domain_address', 'source_domain_title', 'source_dataset', 'visibility', 'records_count', 'records_size', 'timezone', 'parent_domain',
    'metadata_processed', 'data_processed', 'metadata_languages', 'federated', 'theme_id', 'modified_updates_on_data_change', 'modified_updates_on_metadata_change',
    'geometry_types', 'territory', 'bbox', 'oauth_scope', 'shared_catalog', 'update_frequency', 'license',
  )
  metas.end()
}

function readDcat(dcat: Fields, subject: string, tag: string): void {
  const { sink } = dcat
  date(sink, subject, 'dct:created', dcat.text('created'))
  date(sink, subject, 'dct:issued', dcat.text('issued'))
  frequencyOf(sink, subject, dcat.text('accrualperiodicity'))
  for (const [field, property] of [['creator', 'dct:creator'], ['contributor', 'dct:contributor']] as const) {
    const name = dcat.text(field)
    if (!name) continue
    const node = typed(sink, sink.newBlank(), 'foaf:Agent')
    said(sink, subject, property, { id: node })
    text(sink, node, 'foaf:name', name)
  }
  contact(dcat, subject, dcat.text('contact_name'), dcat.text('contact_email'))
  text(sink, subject, 'dct:spatial', dcat.take('spatial'), tag)
  text(sink, subject, 'dct:provenance', dcat.take('dataquality'), tag)
  const [start, end] = [dcat.text('temporal_coverage_start', 'temporal_coverage_start_date'), dcat.text('temporal_coverage_end', 'temporal_coverage_end_date')]
  period(sink, subject, start, end)
  text(sink, subject, 'dct:temporal', dcat.take('temporal'), tag)
  dcat.end()
}

function contact({ sink }: Fields, subject: string, name: string | undefined, mail: string | undefined): void {
  if (!name && !mail) return
  const node = typed(sink, sink.newBlank(), 'vcard:Kind')
  said(sink, subject, 'dcat:contactPoint', { id: node })
  text(sink, node, 'vcard:fn', name)
  email(sink, node, 'vcard:hasEmail', mail)
}

function readInspire(inspire: Fields | undefined, subject: string, tag: string): void {
  if (!inspire) return
  const { sink } = inspire
  contact(inspire, subject, inspire.text('contact_individual_name', 'contact_organisation_name'), inspire.text('contact_email'))
  const corner = (side: string): string | undefined => inspire.text(`extend_bounding_box_${side}`)
  const box = [corner('westbound_longitude'), corner('southbound_latitude'), corner('eastbound_longitude'), corner('northbound_latitude')]
  if (box.every((value) => value !== undefined)) {
    const location = typed(sink, sink.newBlank(), 'dct:Location')
    const [west = '', south = '', east = '', north = ''] = box
    said(sink, subject, 'dct:spatial', { id: location })
    const ring = `${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}`
    said(sink, location, 'dcat:bbox', { value: `POLYGON((${ring}))`, datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral' })
  }
  text(sink, subject, 'dct:provenance', inspire.take('lineage'), tag)
  inspire.end()
}

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
  for (const format of [...EXPORTS, ...(features.includes('geo') ? GEO_EXPORTS : [])]) {
    const url = `${home}/api/explore/v2.1/catalog/datasets/${id}/exports/${format}`
    const node = typed(sink, nodeFor(sink, url), 'dcat:Distribution')
    said(sink, subject, 'dcat:distribution', { id: node })
    address(sink, node, 'dcat:accessURL', url)
    address(sink, node, 'dcat:downloadURL', url)
    formatOf(sink, node, format)
  }
}

function readAttachment(attachment: Fields, subject: string, home: string | undefined, id: string): void {
  const { sink } = attachment
  const node = typed(sink, sink.newBlank(), 'dcat:Distribution')
  const url = attachment.text('url', 'href')
  const name = attachment.text('id')
  const isOwn = url?.startsWith('odsfile://')
  said(sink, subject, 'dcat:distribution', { id: node })
  text(sink, node, 'dct:title', attachment.text('title'))
  address(sink, node, 'dcat:accessURL', isOwn && home && name ? `${home}/api/explore/v2.1/catalog/datasets/${id}/attachments/${name}` : url)
  mediaTypeOf(sink, node, attachment.text('mimetype'))
  attachment.end()
}
