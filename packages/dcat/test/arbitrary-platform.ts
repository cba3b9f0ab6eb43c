import fc from 'fast-check'
import { CKAN_DATASET, CKAN_PARTS, CKAN_RESOURCE, CKAN_RESOURCE_PARTS } from '../src/data/ckan.ts'
import {
  DATAGOUV_ACCESS, DATAGOUV_CHECKSUM, DATAGOUV_DATASET, DATAGOUV_PERIOD, DATAGOUV_PLACE, DATAGOUV_PUBLISHER, DATAGOUV_RESOURCE, DATAGOUV_ROLES, DATAGOUV_SERVICE,
} from '../src/data/datagouv.ts'
import type { FieldKind, FieldRow, PartRow } from '../src/data/fields.ts'
import { ODS_BOX, ODS_DCAT, ODS_DCAT_PARTS, ODS_DEFAULT, ODS_DEFAULT_PLAIN, ODS_FILE, ODS_PUBLISHER } from '../src/data/ods.ts'
import { POD, POD_ACCESS, POD_CONTACT, POD_DATASET, POD_DISTRIBUTION, POD_FREQUENCIES, POD_PUBLISHER } from '../src/data/pod.ts'
import { SCDL_COLUMNS, SCDL_LEVELS, SCDL_LICENCES } from '../src/data/scdl.ts'
import { frequency } from '../src/data/vocabularies/frequency.ts'
import { licence } from '../src/data/vocabularies/licence.ts'

/** Documents as platforms write them, made from the tables that read them: what each has a place for, and nothing else. */

type Obj = Record<string, unknown>
const word = fc.constantFrom('Arbres', 'Écoles & crèches', 'Les « beaux » arbres', "l'été", '<p>Un texte.</p>', 'deux\nlignes', '"guillemets"', '=somme', '-1', "'=x", 'a, b', 'été 2024')
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 })
const number = fc.integer({ min: 1, max: 9 })
const url = number.map((n) => `https://example.org/x/${n.toString()}`)
/** A node of its own: two that bear one name would be one. */
const ownUrl = fc.uuid().map((id) => `https://example.org/n/${id}`)
const date = fc.constantFrom('2024', '2024-02', '2024-02-01', '2024-02-01T10:00:00Z', '2024-02-01T10:00:00.123456+00:00')
const day = fc.constantFrom('2024-02-01', '2023-12-31')
const EU = 'http://publications.europa.eu/resource/authority/'
const isFirst = ({ scdl }: (typeof frequency.concepts)[number], index: number): boolean => frequency.concepts.findIndex((other) => other.scdl === scdl) === index
const scdlFrequencies = frequency.concepts.filter(isFirst).flatMap(({ scdl }) => scdl ?? [])
const shape = fc.constantFrom({ type: 'Point', coordinates: [5.7, 45.1] }, { type: 'Polygon', coordinates: [[[5.7, 45.1], [5.8, 45.1], [5.8, 45.2], [5.7, 45.1]]] })
const emails = fc.constantFrom('donnees@exemple-sur-isere.example', 'd.x@example.org')

const VALUES: Readonly<Record<Exclude<FieldKind, 'translated'>, fc.Arbitrary<unknown>>> = {
  text: word, texts: words, identifier: fc.constantFrom('arbres', 'jeu-1', 'B 2'), address: url, statement: fc.oneof(url, word, fc.constant({ fr: 'Texte', en: 'Text' })), addresses: fc.uniqueArray(url, { minLength: 1, maxLength: 3 }),
  email: emails, mailto: emails.map((email) => `mailto:${email}`), geometry: shape, geojson: shape, date, day,
  integer: fc.oneof(fc.nat(), fc.constant('00012')), decimal: fc.constantFrom(10, 0.5), decimals: fc.constantFrom([10], [0.5, 30]), duration: fc.constant('P1D'), durations: fc.constantFrom(['P1D'], ['P1D', 'PT1H']),
  hex: fc.constantFrom('ab12', '00ff'), algorithm: fc.constantFrom('sha1', 'md5', 'sha256'),
  frequency: fc.constantFrom(`${EU}frequency/ANNUAL`, `${EU}frequency/DAILY`), 'frequency-udata': fc.constantFrom(...frequency.concepts.flatMap(({ udata }) => udata ?? [])),
  'frequency-scdl': fc.constantFrom(...scdlFrequencies), 'frequency-label': fc.constantFrom(...scdlFrequencies), 'frequency-iso': fc.constantFrom(...Object.values(POD_FREQUENCIES)),
  'access-level': fc.constantFrom(...POD_ACCESS.map(([level]) => level)), format: fc.constantFrom('csv', 'geojson', 'ttl', 'page web'), 'format-name': fc.constantFrom('CSV', 'JSON', 'XLSX', 'Web Page'),
  'media-type': fc.constantFrom('text/csv', 'application/geo+json'), languages: fc.constantFrom([`${EU}language/FRA`], [`${EU}language/FRA`, `${EU}language/ENG`]), 'language-tags': fc.constantFrom(['fr'], ['fr', 'en']),
  'licence-udata': fc.constantFrom(...licence.concepts.flatMap(({ udata }) => udata ?? []), 'notspecified', 'https://example.org/licence'), 'theme-labels': words,
}

const inLanguages = fc.record({ fr: word, en: word, und: word }, { requiredKeys: ['fr'] })
const some = (fields: Record<string, fc.Arbitrary<unknown>>, required: readonly string[] = []): fc.Arbitrary<Obj> =>
  fc.record(fields, { requiredKeys: [...required] })

function objectOf(rows: readonly FieldRow[], parts: readonly PartRow[] = [], others: Record<string, fc.Arbitrary<unknown>> = {}, required: readonly string[] = []): fc.Arbitrary<Obj> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [names, , kind] of rows) {
    const [first = '', second = ''] = names.split(' ')
    if (kind === 'translated') Object.assign(fields, { [second]: word, [first]: inLanguages })
    else fields[first] = VALUES[kind]
  }
  for (const part of parts) {
    const node = nodeOf(part)
    if (part.field !== undefined) fields[part.field] = part.many ? fc.array(node, { minLength: 1, maxLength: 2 }) : node
    else for (const [names, , kind] of part.rows) fields[names.split(' ')[0] ?? ''] = kind === 'translated' ? word : VALUES[kind]
  }
  return some({ ...fields, ...others }, required)
}

const shownName = (names: string): string => names.split(' ').find((name) => !name.endsWith('_translated')) ?? ''
/** What a node is known by is there: its first field, which says who or when, and its name half of the time. */
const nodeOf = ({ rows, parts = [], name, needs }: PartRow): fc.Arbitrary<Obj> =>
  objectOf(rows, parts, name === undefined ? {} : { [name]: ownUrl }, [needs ?? shownName(rows[0]?.[0] ?? '')])

const list = (items: fc.Arbitrary<unknown>): fc.Arbitrary<readonly unknown[]> => fc.array(items, { maxLength: 2 })
const numbered = (datasets: readonly Obj[], name: (n: string) => Obj): readonly Obj[] => datasets.map((dataset, index) => ({ ...dataset, ...name((index + 1).toString()) }))

const datagouvResource = objectOf(DATAGOUV_RESOURCE.filter(([field]) => field !== 'id'), [DATAGOUV_CHECKSUM], { url, latest: url, schema: fc.oneof(url.map((at) => ({ url: at })), word.map((name) => ({ name }))) }, ['url'])
const role = fc.constantFrom(...Object.keys(DATAGOUV_ROLES).filter((name) => name !== 'publisher'))
const contactPoint = some({ name: word, email: emails, contact_form: url, role }, ['name', 'role'])
const datagouvOthers = { created_at: date, access_type: fc.constantFrom(...DATAGOUV_ACCESS.slice(0, 2).map(([access]) => access)), organization: objectOf(DATAGOUV_PUBLISHER, [], { page: ownUrl }, ['name']), contact_points: list(contactPoint) }
const datagouv = objectOf(
  DATAGOUV_DATASET, [DATAGOUV_PERIOD, DATAGOUV_PLACE], { ...datagouvOthers, last_update: date, resources: list(datagouvResource), schema: url.map((at) => ({ url: at })) },
  ['title', 'description', 'resources', 'frequency'],
)
const datagouvService = objectOf(DATAGOUV_SERVICE, [], { ...datagouvOthers, technical_documentation_url: url, datasets: list(url.map((page) => ({ page }))) }, ['title', 'description', 'base_api_url'])

const ckanResource = objectOf(CKAN_RESOURCE.filter(([field]) => field !== 'id'), CKAN_RESOURCE_PARTS, { url, uri: ownUrl, access_url: url, download_url: url, id: fc.constant('r') }, ['url'])
const ckanLicence = fc.oneof(
  fc.constantFrom({}, { license_id: 'lov2', license_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' }),
  some({ license_id: fc.constant('autre'), license_title: word, license_url: ownUrl }, ['license_url']),
)
const ckan = objectOf(CKAN_DATASET, CKAN_PARTS, { identifier: VALUES.identifier, tags: words.map((tags) => tags.map((name) => ({ name }))), resources: fc.array(ckanResource, { maxLength: 1 }) }, ['title', 'resources'])

const ods = fc.record({
  default: objectOf([...ODS_DEFAULT, ...ODS_DEFAULT_PLAIN], [ODS_PUBLISHER], { license: word, license_url: ownUrl, language: fc.constantFrom('fr', 'en'), source_domain_address: fc.constant('donnees.exemple-sur-isere.example') }, ['title']),
  dcat: objectOf(ODS_DCAT, ODS_DCAT_PARTS),
  inspire: fc.oneof(fc.constant({}), fc.constant(Object.fromEntries(ODS_BOX.map((side, index) => [side, ['5.6', '45.1', '5.8', '45.2'][index]])))),
})
const odsDataset = fc.record({ metas: ods, has_records: fc.boolean(), features: fc.constantFrom([], ['geo']), attachments: list(objectOf(ODS_FILE, [], { url }, ['url'])) })

const podRequired = ['title', 'description', 'keyword', 'modified', 'identifier', 'accessLevel', 'publisher', 'contactPoint']
const podFile = objectOf(POD_DISTRIBUTION.map(([field, property, kind]): FieldRow => [field, property, kind === 'texts' ? 'text' : kind]), [], { '@type': fc.constant('dcat:Distribution') }, ['mediaType', '@type'])
const pod = objectOf(
  POD_DATASET, [POD_PUBLISHER, POD_CONTACT], { '@type': fc.constant('dcat:Dataset'), '@id': url, distribution: fc.array(podFile, { minLength: 1, maxLength: 2 }), temporal: fc.constantFrom('2023-01-01/2023-12-31', 'été 2023') },
  [...podRequired, 'distribution'],
)

const siret = fc.constantFrom('21380001600015', '12345678200010')
const plain = fc.constantFrom('Arbres', 'Écoles, crèches', "l'été", '"guillemets"', '=somme', '-1', "'=x", 'été 2024', 'deux\nlignes')
const scdlCells: Readonly<Record<(typeof SCDL_COLUMNS)[number], fc.Arbitrary<string>>> = {
  COLL_NOM: plain, COLL_SIRET: siret, ID: fc.constantFrom('arbres', 'jeu-1'), TITRE: plain, DESCRIPTION: plain, THEME: plain, PRODUCTEUR_NOM: plain, PRODUCTEUR_SIRET: siret,
  COUV_SPAT_MAILLE: fc.constantFrom(...SCDL_LEVELS), COUV_SPAT_NOM: plain, COUV_TEMP_DEBUT: day, COUV_TEMP_FIN: day, DATE_PUBL: day, FREQ_MAJ: fc.constantFrom(...scdlFrequencies), DATE_MAJ: day,
  MOTS_CLES: fc.constantFrom('arbre', 'arbre;nature'), LICENCE: fc.constantFrom(...Object.keys(SCDL_LICENCES), 'Creative Commons-CC', 'Spécifique ou autre'), NOMBRE_RESSOURCES: fc.constant('2'),
  FORMAT_RESSOURCES: fc.constantFrom('csv;json', 'geojson;ttl'), URL: url,
}
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const guarded = (cell: string): string => (/^'*[=+\-@]/.test(cell) ? `'${cell}` : cell)
const scdl = fc.record(scdlCells).map((row) => ({ ...row, PRODUCTEUR_SIRET: row.PRODUCTEUR_NOM === row.COLL_NOM ? row.COLL_SIRET : row.PRODUCTEUR_SIRET }))

/** Documents of each platform, as text. */
export const platformText: Readonly<Record<'datagouv' | 'datagouv services' | 'ckan' | 'ods' | 'datajson' | 'scdl', fc.Arbitrary<string>>> = {
  datagouv: list(datagouv).map((data) => JSON.stringify({ data: numbered(data as Obj[], (n) => ({ id: n, page: `https://www.data.gouv.fr/datasets/${n}/` })) })),
  'datagouv services': list(datagouvService).map((data) => JSON.stringify({ data: numbered(data as Obj[], (n) => ({ id: n, self_web_url: `https://www.data.gouv.fr/dataservices/${n}/` })) })),
  ckan: list(fc.tuple(ckan, ckanLicence).map(([dataset, own]) => ({ ...dataset, ...own }))).map((results) => JSON.stringify({ success: true, result: { results: numbered(results as Obj[], (n) => ({ id: n, name: `jeu-${n}`, uri: `https://example.org/d/${n}` })) } })),
  ods: list(odsDataset).map((results) => JSON.stringify({ results: numbered(results as Obj[], (n) => ({ dataset_id: `jeu-${n}` })) })),
  datajson: list(pod).map((datasets) => JSON.stringify({ conformsTo: POD.conformsTo, describedBy: POD.describedBy, dataset: numbered(datasets as Obj[], (n) => ({ '@id': `https://example.org/d/${n}` })) })),
  scdl: fc.array(scdl, { minLength: 1, maxLength: 2 }).map((rows) =>
    [SCDL_COLUMNS, ...rows.map((row, index) => SCDL_COLUMNS.map((column) => guarded(column === 'URL' ? `https://example.org/d/${index.toString()}` : row[column])))].map((cells) => cells.map(quoted).join(';')).join('\n'),
  ),
}
