// Written by scripts/generate-terms.ts from data/property-table.ts: do not edit.
import { expand } from './namespaces.ts'

/** What building a graph needs of a property: its IRI, and whether the model holds a map of texts, literals or nodes. */
export interface Term {
  readonly iri: string
  readonly kind: 'literal' | 'node' | 'text'
}

/** Each prefix, then its properties: `key=name` where the key is not the property’s own name. */
const names: Readonly<Record<Term['kind'], string>> = {
  literal: 'dcat: bbox byteSize centroid endDate spatialResolutionInMeters startDate temporalResolution version dct: created identifier issued modified locn: geometry owl: versionInfo skos: notation spdx: checksumValue time: inXSDDate inXSDDateTime inXSDDateTimeStamp inXSDgYear',
  node: 'adms: otherIdentifier=identifier sample status dcat: accessService accessURL catalog compressFormat contactPoint dataset distributions=distribution downloadURL endpointDescription endpointURL first hadRole hasVersion inSeries landingPage last mediaType next packageFormat prev previousVersion qualifiedRelation record seriesMember servesDataset service theme themeTaxonomy dcatap: applicableLegislation availability hvdCategory dct: accessRights accrualPeriodicity conformsTo contributor creator format hasPart isPartOf isReferencedBy isVersionOf language licence=license provenance publisher relation replaces rights rightsHolder source spatial temporal type dqv: hasQualityMeasurement foaf: homepage mbox page primaryTopic geodcat: custodian distributor originator principalInvestigator processor resourceProvider serviceProtocol topicCategory user odrl: hasPolicy prov: agent qualifiedAttribution wasGeneratedBy skos: exactMatch inScheme spdx: algorithm checksum time: hasBeginning hasEnd vcard: hasAddress hasEmail hasTelephone hasURL',
  text: 'adms: versionNotes dcat: keyword dct: abstract description title foaf: name rdfs: label skos: altLabel prefLabel vcard: countryName=country-name fn locality organizationName=organization-name postalCode=postal-code streetAddress=street-address',
}

function termsOf(kind: Term['kind']): (readonly [key: string, term: Term])[] {
  let prefix = ''
  return names[kind].split(' ').flatMap((word) => {
    if (word.endsWith(':')) prefix = word
    const [key = '', local = key] = word.split('=')
    return word === prefix ? [] : [[key, { iri: expand(prefix + local), kind }] as const]
  })
}

/** The properties of the model, by key. */
export const terms: ReadonlyMap<string, Term> = new Map((Object.keys(names) as Term['kind'][]).flatMap(termsOf))
