import type { Row } from '../../packages/dcat/src/rules/rows/row.ts'

const HOME = 'https://donnees.exemple-sur-isere.example/'

/** The code of each table that a French town meets first. */
const CODES: Readonly<Record<string, string>> = {
  'access-right': 'PUBLIC', 'adms-status': 'Completed', 'checksum-algorithm': 'checksumAlgorithm_sha256', 'data-theme': 'ENVI', 'dataset-type': 'GEOSPATIAL', 'distribution-status': 'COMPLETED', 'file-type': 'CSV',
  frequency: 'ANNUAL', 'hvd-category': 'c_a9135398', language: 'FRA', licence: 'ETALAB_2_0', 'licence-type': 'Attribution', 'media-type': 'text/csv', 'planned-availability': 'AVAILABLE', 'publisher-type': 'LocalAuthority',
}

const DATATYPES: Readonly<Record<string, string>> = { 'xsd:decimal': '2.5', 'xsd:duration': 'P1D', 'xsd:hexBinary': 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3', 'xsd:nonNegativeInteger': '1024' }

/** A node described where it is used, by its class. */
const NODES: Readonly<Record<string, string>> = {
  'adms:Identifier': '[ a adms:Identifier ; skos:notation "10.5281/zenodo.1" ]',
  'dcat:Distribution': `[ a dcat:Distribution ; dcat:accessURL <${HOME}arbres.csv> ]`,
  'dcat:Relationship': `[ a dcat:Relationship ; dct:relation <${HOME}parcs> ; dcat:hadRole <http://www.iana.org/assignments/relation/related> ]`,
  'dct:Location': '[ a dct:Location ; dcat:bbox "POLYGON((5.6 45.1, 5.8 45.1, 5.8 45.2, 5.6 45.2, 5.6 45.1))"^^geosparql:wktLiteral ]',
  'dct:PeriodOfTime': '[ a dct:PeriodOfTime ; dcat:startDate "2026-01-01"^^xsd:date ; dcat:endDate "2026-12-31"^^xsd:date ]',
  'dct:Standard': '<https://schema.data.gouv.fr/scdl/deliberations/2.1.3/>',
  'foaf:Agent': '[ a foaf:Agent ; foaf:name "Exemple-sur-Isère"@fr ]',
  'locn:Geometry': '[ a locn:Geometry ; geosparql:asWKT "POINT(5.7 45.1)"^^geosparql:wktLiteral ]',
  'prov:Attribution': '[ a prov:Attribution ; prov:agent [ foaf:name "Exemple-sur-Isère"@fr ] ]',
  'spdx:Checksum': '[ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha1 ; spdx:checksumValue "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3"^^xsd:hexBinary ]',
  'time:Instant': '[ a time:Instant ; time:inXSDDate "2026-01-01"^^xsd:date ]',
  'vcard:Kind': '[ a vcard:Kind ; vcard:fn "Service des données"@fr ; vcard:hasEmail <mailto:donnees@exemple-sur-isere.example> ]',
}

/** By property, where the class or the kind of value does not say enough. */
const VALUES: Readonly<Record<string, string>> = {
  'adms:versionNotes': '"Ajout des arbres plantés en 2026"@fr',
  'dcat:accessURL': `<${HOME}arbres.csv>`,
  'dcat:bbox': '"POLYGON((5.6 45.1, 5.8 45.1, 5.8 45.2, 5.6 45.2, 5.6 45.1))"^^geosparql:wktLiteral',
  'dcat:centroid': '"POINT(5.7 45.1)"^^geosparql:wktLiteral',
  'dcat:downloadURL': `<${HOME}arbres.csv>`,
  'dcat:endpointURL': `<${HOME}api>`,
  'dcat:hadRole': '<http://www.iana.org/assignments/relation/related>',
  'dcat:keyword': '"arbre"@fr, "espaces verts"@fr',
  'dcat:mediaType': '<https://www.iana.org/assignments/media-types/text/csv>',
  'dcat:theme': '<http://publications.europa.eu/resource/authority/data-theme/ENVI>',
  'dcat:version': '"2026.1"',
  'dcatap:applicableLegislation': '<http://data.europa.eu/eli/reg_impl/2023/138/oj>',
  'dct:conformsTo': NODES['dct:Standard'] ?? '',
  'dct:contributor': NODES['foaf:Agent'] ?? '',
  'dct:creator': NODES['foaf:Agent'] ?? '',
  'dct:description': '"Les arbres d’alignement de la commune, relevés sur le terrain chaque hiver, avec leur essence et leur état."@fr',
  'dct:format': '<http://publications.europa.eu/resource/authority/file-type/CSV>',
  'dct:identifier': '"arbres-2026"',
  'dct:license': '<http://publications.europa.eu/resource/authority/licence/ETALAB_2_0>',
  'dct:publisher': NODES['foaf:Agent'] ?? '',
  'dct:spatial': NODES['dct:Location'] ?? '',
  'dct:temporal': NODES['dct:PeriodOfTime'] ?? '',
  'dct:title': '"Arbres d’alignement d’Exemple-sur-Isère"@fr',
  'dcat:contactPoint': NODES['vcard:Kind'] ?? '',
  'dcat:distribution': NODES['dcat:Distribution'] ?? '',
  'foaf:name': '"Exemple-sur-Isère"@fr',
  'locn:geometry': '"POINT(5.7 45.1)"^^geosparql:wktLiteral',
  'owl:versionInfo': '"2026.1"',
  'rdfs:comment': '"Communale"@fr',
  'skos:notation': '"10.5281/zenodo.1"',
  'skos:prefLabel': '"Exemple-sur-Isère"@fr',
  'spdx:checksumValue': '"a94a8fe5ccb19ba61c4c0873d391e987982fbbd3"^^xsd:hexBinary',
  'spdx:checksum': NODES['spdx:Checksum'] ?? '',
  'vcard:hasEmail': '<mailto:donnees@exemple-sur-isere.example>',
}
const OF_CLASS: Readonly<Record<string, string>> = { 'foaf:Agent dct:identifier': '"12345678200010"', 'foaf:Organization dct:identifier': '"12345678200010"', 'skos:Concept skos:prefLabel': '"Environnement"@fr' }

/** A value as Turtle writes it, that the row accepts. */
export function exampleOf({ className, propertyName, asks, vocabulary }: Row): string {
  if (asks.hasValue !== undefined) return `<${asks.hasValue}>`
  const code = vocabulary && (CODES[vocabulary.id] ?? vocabulary.codes.split(' ')[0])
  if (vocabulary && code !== undefined) return `<${vocabulary.namespace}${code}>`
  if (asks.datatype) return `"${DATATYPES[asks.datatype] ?? ''}"^^${asks.datatype}`
  if (asks.temporal) return '"2026-01-15"^^xsd:date'
  const node = asks.class === undefined ? undefined : NODES[asks.class]
  if (node !== undefined) return node
  const own = asks.class === 'locn:Geometry' ? undefined : (OF_CLASS[`${className} ${propertyName}`] ?? VALUES[propertyName])
  if (own !== undefined && (asks.kind === undefined || own.startsWith('"') === (asks.kind === 'literal'))) return own
  return asks.kind === 'literal' ? '"Texte"@fr' : `<${HOME}${propertyName.replace(/^.*:/, '')}>`
}
