import { expand } from '../../data/namespaces.ts'
import { literal } from '../../model/graph-builder.ts'
import type { Sink } from '../jsonld/sink.ts'
import { address, date, email, licenceOf, number, nodeFor, period, said, text, typed } from '../platforms/statements.ts'
import { all, deep, type Element, first } from '../xml/tree.ts'
import { FREQUENCIES, LANGUAGES, ROLES } from '../../data/iso-19115.ts'
import { readOnline } from './online.ts'
import { codeOf, textOf } from './text.ts'

/**
 * Reads one record of ISO 19139 as GeoDCAT-AP maps it: what a catalogue needs (title, contacts, dates, licence, places, files),
 * not the whole of the norm.
 */
export function readIsoRecord(record: Element, sink: Sink): void {
  const info = record.children.find(({ local }) => local === 'identificationInfo')?.children[0]
  if (!info) return
  const isService = codeOf(first(record, 'hierarchyLevel')) === 'service' || info.local === 'SV_ServiceIdentification'
  const id = textOf(first(record, 'fileIdentifier')) ?? record.attributes.get('uuid')
  const codes = deep(first(info, 'citation') ?? info, 'code').map(textOf)
  const subject = typed(sink, nodeFor(sink, codes.find((code) => code !== undefined && /^https?:/.test(code)) ?? id), isService ? 'dcat:DataService' : 'dcat:Dataset')
  const tag = LANGUAGES.get(codeOf(first(record, 'language')) ?? '')?.tag ?? ''
  text(sink, subject, 'dct:identifier', id)
  readCitation(info, subject, tag, sink)
  readContacts(info, subject, sink)
  readConstraints(info, subject, tag, sink)
  readCoverage(info, subject, sink)
  for (const online of deep(first(record, 'distributionInfo') ?? record, 'CI_OnlineResource')) if (!isService) readOnline(online, subject, tag, sink)
  for (const point of deep(info, 'connectPoint')) address(sink, subject, 'dcat:endpointURL', textOf(deep(point, 'linkage')[0]))
  for (const lineage of deep(record, 'lineage')) text(sink, subject, 'dct:provenance', textOf(deep(lineage, 'statement')[0]), tag)
}

const DATES: Readonly<Record<string, string>> = { publication: 'dct:issued', revision: 'dct:modified', creation: 'dct:created' }

function readCitation(info: Element, subject: string, tag: string, sink: Sink): void {
  const citation = first(info, 'citation', 'CI_Citation')
  text(sink, subject, 'dct:title', textOf(citation && first(citation, 'title')), tag)
  text(sink, subject, 'dct:description', textOf(first(info, 'abstract')), tag)
  for (const dated of citation ? all(citation, 'date', 'CI_Date') : []) {
    date(sink, subject, DATES[codeOf(first(dated, 'dateType')) ?? ''] ?? '', textOf(first(dated, 'date')))
  }
  for (const keyword of all(info, 'descriptiveKeywords', 'MD_Keywords', 'keyword')) text(sink, subject, 'dcat:keyword', textOf(keyword), tag)
  for (const topic of all(info, 'topicCategory')) {
    const code = textOf(topic)
    if (code) said(sink, subject, 'geodcat:topicCategory', { id: sink.id(`http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/${code}`) })
  }
  for (const element of all(info, 'language')) {
    const code = codeOf(element) ?? ''
    const known = LANGUAGES.get(code)
    if (code) said(sink, subject, 'dct:language', known ? { id: known.iri } : { value: code })
  }
  const frequency = codeOf(deep(info, 'maintenanceAndUpdateFrequency')[0])
  const known = FREQUENCIES[frequency ?? '']
  if (frequency) said(sink, subject, 'dct:accrualPeriodicity', known ? { id: `http://publications.europa.eu/resource/authority/frequency/${known}` } : { value: frequency })
}

function readContacts(info: Element, subject: string, sink: Sink): void {
  for (const party of all(info, 'pointOfContact', 'CI_ResponsibleParty')) {
    const role = codeOf(first(party, 'role')) ?? 'pointOfContact'
    const property = ROLES[role] ?? 'dcat:contactPoint'
    const isContact = property === 'dcat:contactPoint'
    const node = typed(sink, sink.newBlank(), isContact ? 'vcard:Kind' : 'foaf:Agent')
    said(sink, subject, property, { id: node })
    text(sink, node, isContact ? 'vcard:fn' : 'foaf:name', textOf(first(party, 'organisationName')) ?? textOf(first(party, 'individualName')))
    email(sink, node, isContact ? 'vcard:hasEmail' : 'foaf:mbox', textOf(deep(party, 'electronicMailAddress')[0]))
    address(sink, node, isContact ? 'vcard:hasURL' : 'foaf:homepage', textOf(deep(party, 'linkage')[0]))
  }
}

const SPEAKS_OF_LICENCE = /licen[cs]e|etalab|odbl|creative ?commons|cc[- ]by/i

/** What may be done with the data: a text or an address that names a licence is the licence, the rest are rights. */
function readConstraints(info: Element, subject: string, tag: string, sink: Sink): void {
  for (const constraint of deep(info, 'resourceConstraints').flatMap(({ children }) => children)) {
    for (const element of [...all(constraint, 'otherConstraints'), ...all(constraint, 'useLimitation')]) {
      const value = textOf(element)
      const href = element.children[0]?.attributes.get('href')
      if (value === undefined && href === undefined) continue
      if (SPEAKS_OF_LICENCE.test(`${value ?? ''} ${href ?? ''}`)) licenceOf(sink, subject, undefined, value, href)
      else if (href?.includes('LimitationsOnPublicAccess')) address(sink, subject, 'dct:accessRights', href)
      else text(sink, subject, 'dct:rights', value, tag)
    }
  }
}

function readCoverage(info: Element, subject: string, sink: Sink): void {
  for (const box of deep(info, 'EX_GeographicBoundingBox')) {
    const [west, south, east, north] = ['westBoundLongitude', 'southBoundLatitude', 'eastBoundLongitude', 'northBoundLatitude'].map((side) => textOf(first(box, side)))
    if (!west || !south || !east || !north) continue
    const location = typed(sink, sink.newBlank(), 'dct:Location')
    said(sink, subject, 'dct:spatial', { id: location })
    const ring = `${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}`
    said(sink, location, 'dcat:bbox', literal(`POLYGON((${ring}))`, '', expand('geosparql:wktLiteral')))
  }
  for (const time of deep(info, 'TimePeriod')) {
    period(sink, subject, textOf(first(time, 'beginPosition') ?? deep(time, 'timePosition')[0]), textOf(first(time, 'endPosition') ?? deep(time, 'timePosition')[1]))
  }
  for (const resolution of all(info, 'spatialResolution')) {
    const distance = deep(resolution, 'Distance')[0]
    if (distance?.attributes.get('uom') === 'm') number(sink, subject, 'dcat:spatialResolutionInMeters', distance.text || undefined, 'xsd:decimal')
  }
}
