import { type Finding, finding } from '@communaux/report'
import {
  SCDL_COLUMNS, SCDL_CREATIVE_COMMONS, SCDL_DATASET, SCDL_LEVELS, SCDL_LICENCES, SCDL_OTHER_LICENCE, SCDL_PERIOD, SCDL_PLACE, SCDL_PRODUCER, SCDL_PUBLISHER, SCDL_REQUIRED,
  SCDL_UNKNOWN_FREQUENCY, type ScdlColumn,
} from '../../data/scdl.ts'
import { frequency } from '../../data/vocabularies/frequency.ts'
import { type Graph, isReference, type Resource } from '../../model/graph.ts'
import { guardFormula, isFormula } from '../../read/csv/formula.ts'
import { readScdlRow } from '../../read/csv/scdl.ts'
import type { Json } from '../../read/json/parse.ts'
import { writeCsv } from '../csv.ts'
import { writeFormula } from '../findings.ts'
import { type Adapter, readItems } from './adapter.ts'
import { formatName, licenceConcept } from './codes.ts'
import { firstAddress, tellFields, tellPart, type Told } from './tell.ts'
import { filesOf, valuesOf, writtenOf } from './values.ts'

/**
 * The "catalogue simplifié" of the SCDL 0.1.3: its twenty columns, a row a dataset.
 *
 * @param whole the graph that is written: a page that names another dataset cannot name this one
 */
export function scdlAdapter(whole: Graph): Adapter {
  const pages = new Set<string>()
  return {
    name: 'SCDL',
    source: { title: 'SCDL, catalogue simplifié 0.1.3', url: 'https://schema.data.gouv.fr/scdl/catalogue/0.1.3/documentation.html' },
    required: SCDL_REQUIRED,
    holds: (name) => name === 'Dataset',
    tell: (resource, graph) => tellDataset(resource, graph, urlOf(resource, whole, pages)),
    read: (items) => readItems(items, (told, sink) => readScdlRow((column) => guardFormula(cellOf(told, column)), sink)),
    notes: formulaNotes,
    document: (items) => writeCsv(SCDL_COLUMNS, items.map((told) => SCDL_COLUMNS.map((column) => cellOf(told, column)))),
  }
}

/** The column names the dataset: its own address, else its page when no other dataset has it. */
function urlOf(resource: Resource, whole: Graph, pages: Set<string>): string {
  if (/^https?:/.test(resource.id)) return resource.id
  const page = firstAddress(resource, 'dcat:landingPage')
  if (page === undefined || pages.has(page) || whole.has(page)) return ''
  pages.add(page)
  return page
}

const cellOf = (told: Readonly<Record<string, Json>>, column: ScdlColumn): string => {
  const value = told[column]
  return typeof value === 'string' ? value : ''
}

function formulaNotes(subject: string, told: Told): readonly Finding[] {
  return SCDL_COLUMNS.filter((column) => isFormula(cellOf(told, column))).map((column) => finding(writeFormula, { subject, path: [column], params: { column }, value: cellOf(told, column) }))
}

function tellDataset(resource: Resource, graph: Graph, url: string): Told {
  const files = filesOf(resource, graph)
  const told: Told = {
    ...tellPart(resource, graph, SCDL_PUBLISHER),
    ...tellFields(resource, SCDL_DATASET),
    ...tellPart(resource, graph, SCDL_PRODUCER),
    ...tellPlace(resource, graph),
    ...tellPart(resource, graph, SCDL_PERIOD),
    ...tellLicence(resource),
    NOMBRE_RESSOURCES: files.length === 0 ? '' : files.length.toString(),
    FORMAT_RESSOURCES: formatsOf(files),
    URL: url,
  }
  const row: Told = { ...told, FREQ_MAJ: frequencyWords(told['FREQ_MAJ']), ...tellProducer(told) }
  return Object.fromEntries(Object.entries(row).map(([column, value]): [string, string] => [column, textOf(value)]).filter(([, text]) => text !== ''))
}

/** One of the fifteen frequencies of the schema: « Inconnue » where the catalogue gives none of them. */
const frequencyWords = (written: Json | undefined): string =>
  frequency.concepts.map(({ scdl }) => scdl).find((words) => words !== undefined && words === written) ?? SCDL_UNKNOWN_FREQUENCY

/** Who publishes is also who produces, where nobody else is named. */
const tellProducer = ({ PRODUCTEUR_NOM: name, PRODUCTEUR_SIRET: siret, COLL_NOM: publisher, COLL_SIRET: own }: Told): Told =>
  name === undefined ? { PRODUCTEUR_NOM: publisher ?? '', PRODUCTEUR_SIRET: siret ?? own ?? '' } : { PRODUCTEUR_NOM: name, PRODUCTEUR_SIRET: siret ?? '' }

/** A cell holds one text: lists are joined, and what no file can hold becomes U+FFFD. */
function textOf(value: Json): string {
  const text = Array.isArray(value) ? (value as readonly Json[]).map(String).join(';') : typeof value === 'string' ? value : ''
  return text.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD').trim()
}

/** The level is one of a list: « Autre » where the catalogue gives none of them. */
function tellPlace(resource: Resource, graph: Graph): Told {
  const told = tellPart(resource, graph, SCDL_PLACE)
  if (told['COUV_SPAT_NOM'] === undefined) return told
  const level = told['COUV_SPAT_MAILLE']
  return { ...told, COUV_SPAT_MAILLE: SCDL_LEVELS.find((known) => known === level) ?? 'Autre' }
}

function tellLicence(resource: Resource): Told {
  const [first] = valuesOf(resource, 'dct:license')
  if (first === undefined) return {}
  const written = writtenOf(first) ?? ''
  const udata = isReference(first) ? licenceConcept(first.id)?.udata : undefined
  const [name] = Object.entries(SCDL_LICENCES).find(([own, id]) => own === written || id === udata) ?? []
  if (name !== undefined) return { LICENCE: name }
  return { LICENCE: written === SCDL_CREATIVE_COMMONS || /creativecommons\.org|\/licence\/CC/.test(written) ? SCDL_CREATIVE_COMMONS : SCDL_OTHER_LICENCE }
}

function formatsOf(files: readonly Resource[]): string {
  const formats = files.flatMap((file) => valuesOf(file, 'dct:format').slice(0, 1))
  const names = formats.map((format) => (isReference(format) ? (formatName(format.id) ?? writtenOf(format)) : format.value.toLowerCase()))
  return [...new Set(names.filter((name) => name !== undefined))].join(';')
}
