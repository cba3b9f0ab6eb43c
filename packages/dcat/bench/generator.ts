import { random } from './random.ts'

/** A value of a made-up dataset, in the few shapes that a municipal catalogue uses. */
export type Term = { iri: string } | { text: string; lang?: string; type?: string } | Node

/** A node written nested where it is used; without `id`, a blank node. */
export interface Node {
  readonly id?: string
  readonly type: string
  readonly properties: readonly (readonly [name: string, values: readonly Term[]])[]
}

export const SEED = 12_345
export const CATALOG = 'https://donnees.exemple-sur-isere.example/catalogue'
const EU = 'http://publications.europa.eu/resource/authority/'
const SUBJECTS = ['Arbres', 'Écoles', 'Subventions', 'Marchés publics', 'Délibérations', 'Adresses', 'Budget', 'Menus des cantines', 'Stationnement', 'Équipements sportifs']
const PLACES = ['du centre', 'des quartiers nord', 'de la vallée', 'du bord de l’Isère', 'de toute la commune']
const WORDS = ['mobilité', 'culture', 'budget', 'environnement', 'école', 'urbanisme', 'sport', 'énergie', 'numérique', 'solidarité']
const THEMES = ['ENVI', 'EDUC', 'GOVE', 'TRAN', 'SOCI', 'ECON']
const FREQUENCIES = ['ANNUAL', 'MONTHLY', 'WEEKLY', 'DAILY', 'QUARTERLY']
const FORMATS = [['CSV', 'text/csv'], ['JSON', 'application/json'], ['GEOJSON', 'application/geo+json'], ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']] as const

/** Faults planted for checks that must find exactly them: without title, without accessURL. */
export interface Faults {
  /** Every dataset whose index is a multiple of this loses its title and its access addresses. */
  readonly every?: number
}

/**
 * A municipal catalogue of any size, 62 triples a dataset, three distributions each, French literals.
 * Datasets come one by one: the generator never holds the catalogue.
 */
export function* datasets(count: number, faults: Faults = {}, seed: number = SEED): Generator<Node> {
  const next = random(seed)
  for (let index = 0; index < count; index++) yield dataset(index, next, faults.every !== undefined && index % faults.every === 0)
}

function dataset(index: number, next: () => number, faulty: boolean): Node {
  const id = `https://donnees.exemple-sur-isere.example/jeux/${index}`
  const title = `${pick(SUBJECTS, next)} ${pick(PLACES, next)} n° ${index}`
  const modified = date(next)
  return {
    id,
    type: 'dcat:Dataset',
    properties: [
      ...(faulty ? [] : [['dct:title', [{ text: title, lang: 'fr' }]] as const]),
      ['dct:description', [{ text: `${title} : inventaire tenu par les services d’Exemple-sur-Isère, relevé sur place et mis à jour au fil des travaux. Contrôlé une fois l’an.`, lang: 'fr' }]],
      ['dct:identifier', [{ text: `jeu-${index}` }]],
      ['dcat:keyword', WORDS.slice(index % 6, (index % 6) + 4).map((text) => ({ text, lang: 'fr' }))],
      ['dcat:theme', [{ iri: `${EU}data-theme/${pick(THEMES, next)}` }]],
      ['dct:publisher', [{ iri: 'https://donnees.exemple-sur-isere.example/ville' }]],
      ['dct:creator', [{ iri: 'https://donnees.exemple-sur-isere.example/ville' }]],
      ['dcat:contactPoint', [{ type: 'vcard:Organization', properties: [['vcard:fn', [{ text: 'Service des données' }]], ['vcard:hasEmail', [{ iri: 'mailto:donnees@exemple-sur-isere.example' }]]] }]],
      ['dct:issued', [{ text: date(next), type: 'xsd:date' }]],
      ['dct:modified', [{ text: modified, type: 'xsd:date' }]],
      ['dct:accrualPeriodicity', [{ iri: `${EU}frequency/${pick(FREQUENCIES, next)}` }]],
      ['dct:language', [{ iri: `${EU}language/FRA` }]],
      ['dct:accessRights', [{ iri: `${EU}access-right/PUBLIC` }]],
      ['dct:spatial', [{ type: 'dct:Location', properties: [['dcat:bbox', [{ text: 'POLYGON((5.7 45.1,5.8 45.1,5.8 45.2,5.7 45.2,5.7 45.1))', type: 'geosparql:wktLiteral' }]]] }]],
      ['dct:temporal', [{ type: 'dct:PeriodOfTime', properties: [['dcat:startDate', [{ text: '2020-01-01', type: 'xsd:date' }]], ['dcat:endDate', [{ text: '2025-12-31', type: 'xsd:date' }]]] }]],
      ['dcat:landingPage', [{ iri: `${id}/page` }]],
      ['dcat:distribution', [0, 1, 2].map((rank) => distribution(id, rank, modified, next, faulty))],
    ],
  }
}

function distribution(dataset: string, rank: number, modified: string, next: () => number, faulty: boolean): Node {
  const [format, media] = FORMATS[(rank + Math.floor(next() * 2)) % FORMATS.length] ?? FORMATS[0]
  return {
    id: `${dataset}/fichiers/${rank}`,
    type: 'dcat:Distribution',
    properties: [
      ['dct:title', [{ text: `Fichier ${format}`, lang: 'fr' }]],
      ...(faulty ? [] : [['dcat:accessURL', [{ iri: `${dataset}/fichiers/${rank}/acces` }]] as const]),
      ['dcat:downloadURL', [{ iri: `${dataset}/fichiers/${rank}.${format.toLowerCase()}` }]],
      ['dct:format', [{ iri: `${EU}file-type/${format}` }]],
      ['dcat:mediaType', [{ iri: `http://www.iana.org/assignments/media-types/${media}` }]],
      ['dct:license', [{ iri: `${EU}licence/ETALAB_2_0` }]],
      ['dcat:byteSize', [{ text: String(1000 + Math.floor(next() * 5_000_000)), type: 'xsd:nonNegativeInteger' }]],
      ['dct:issued', [{ text: modified, type: 'xsd:date' }]],
      ['dct:modified', [{ text: modified, type: 'xsd:date' }]],
    ],
  }
}

const pick = (from: readonly string[], next: () => number): string => from[Math.floor(next() * from.length)] ?? ''

function date(next: () => number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `20${20 + Math.floor(next() * 6)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`
}
