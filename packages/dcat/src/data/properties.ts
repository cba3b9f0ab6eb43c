// Written by scripts/generate-properties.ts from data/property-table.ts: do not edit.
import type { PropertyTable } from './property-table.ts'

export interface PropertyFact {
  /** Prefixed name. */
  readonly iri: string
  readonly kind: 'text' | 'literal' | 'part' | 'link'
  /** The class of the described node, for a `part`. */
  readonly range?: string
  /** The datatype that the norm asks of a literal. */
  readonly datatype?: string
}

export type PropertyName = keyof PropertyTable

/** Kind, class or datatype of the value, then the properties: `key=name` where the key is not the property’s own name. */
const groups: readonly (readonly [kind: PropertyFact['kind'], of: string, names: string])[] = [
  ['link', '', 'dcat:accessService dcat:catalog dcat:dataset dcat:first dcat:hasVersion dcat:inSeries dcat:last dcat:next dcat:prev dcat:previousVersion dcat:record dcat:seriesMember dcat:servesDataset dcat:service dct:hasPart dct:isPartOf dct:isVersionOf dct:replaces dct:source foaf:primaryTopic skos:exactMatch'],
  ['literal', '', 'dcat:bbox dcat:centroid dcat:version dct:identifier locn:geometry owl:versionInfo skos:notation'],
  ['literal', 'xsd:date', 'dcat:endDate dcat:startDate dct:created dct:issued dct:modified time:inXSDDate'],
  ['literal', 'xsd:dateTime', 'time:inXSDDateTime'],
  ['literal', 'xsd:dateTimeStamp', 'time:inXSDDateTimeStamp'],
  ['literal', 'xsd:decimal', 'dcat:spatialResolutionInMeters'],
  ['literal', 'xsd:duration', 'dcat:temporalResolution'],
  ['literal', 'xsd:gYear', 'time:inXSDgYear'],
  ['literal', 'xsd:hexBinary', 'spdx:checksumValue'],
  ['literal', 'xsd:nonNegativeInteger', 'dcat:byteSize'],
  ['part', '', 'dcat:accessURL dcat:downloadURL dcat:endpointDescription dcat:endpointURL dcat:landingPage dcat:themeTaxonomy dcatap:applicableLegislation dct:conformsTo dct:isReferencedBy dct:provenance dct:relation dct:rights dqv:hasQualityMeasurement foaf:homepage foaf:mbox foaf:page odrl:hasPolicy prov:wasGeneratedBy skos:inScheme vcard:hasEmail vcard:hasTelephone vcard:hasURL'],
  ['part', 'Address', 'vcard:hasAddress'],
  ['part', 'Agent', 'dct:contributor dct:creator dct:publisher dct:rightsHolder geodcat:custodian geodcat:distributor geodcat:originator geodcat:principalInvestigator geodcat:processor geodcat:resourceProvider geodcat:user prov:agent'],
  ['part', 'Attribution', 'prov:qualifiedAttribution'],
  ['part', 'Checksum', 'spdx:checksum'],
  ['part', 'Concept', 'adms:status dcat:compressFormat dcat:hadRole dcat:mediaType dcat:packageFormat dcat:theme dcatap:availability dcatap:hvdCategory dct:accessRights dct:accrualPeriodicity dct:format dct:language dct:type geodcat:serviceProtocol geodcat:topicCategory spdx:algorithm'],
  ['part', 'Distribution', 'adms:sample distributions=dcat:distribution'],
  ['part', 'Identifier', 'otherIdentifier=adms:identifier'],
  ['part', 'Instant', 'time:hasBeginning time:hasEnd'],
  ['part', 'Kind', 'dcat:contactPoint'],
  ['part', 'LicenceDocument', 'licence=dct:license'],
  ['part', 'Location', 'dct:spatial'],
  ['part', 'PeriodOfTime', 'dct:temporal'],
  ['part', 'Relationship', 'dcat:qualifiedRelation'],
  ['text', '', 'adms:versionNotes countryName=vcard:country-name dcat:keyword dct:abstract dct:description dct:title foaf:name organizationName=vcard:organization-name postalCode=vcard:postal-code rdfs:label skos:altLabel skos:prefLabel streetAddress=vcard:street-address vcard:fn vcard:locality'],
]

function fact(kind: PropertyFact['kind'], of: string, name: string): readonly [key: string, fact: PropertyFact] {
  const [key = '', iri = name] = name.includes('=') ? name.split('=') : [name.slice(name.indexOf(':') + 1)]
  return [key, { iri, kind, ...(kind === 'part' ? { range: of || 'Thing' } : of && { datatype: of }) }]
}

/** The property table, by the key of the model. */
export const properties: Readonly<Record<PropertyName, PropertyFact>> = Object.fromEntries(
  groups.flatMap(([kind, of, names]) => names.split(' ').map((name) => fact(kind, of, name))),
) as Record<PropertyName, PropertyFact>
