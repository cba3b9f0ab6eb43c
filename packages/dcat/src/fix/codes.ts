import { FREQUENCIES, LANGUAGES } from '../data/iso-19115.ts'
import { expand } from '../data/namespaces.ts'
import { formatNames, frequencyNames } from '../data/other-names.ts'
import { mediaTypeTable } from '../data/tables/media-type.ts'
import type { Table } from '../data/tables/types.ts'
import { accessRight } from '../data/vocabularies/access-right.ts'
import { checksumAlgorithm } from '../data/vocabularies/checksum-algorithm.ts'
import { dataTheme } from '../data/vocabularies/data-theme.ts'
import { fileType } from '../data/vocabularies/file-type.ts'
import { DUBLIN_CORE_FREQUENCY, frequency, legacyFrequencies } from '../data/vocabularies/frequency.ts'
import { hvdCategory } from '../data/vocabularies/hvd-category.ts'
import { language } from '../data/vocabularies/language.ts'
import { plannedAvailability } from '../data/vocabularies/planned-availability.ts'
import type { Concept, Vocabulary } from '../data/vocabularies/types.ts'
import { isReference, type Value } from '../model/graph.ts'
import { membership } from '../rules/lib/tables.ts'
import { namesOf } from './names.ts'

/** How to find the code of one property: by a name, or by an address that is not the table’s own. */
interface Codes {
  readonly table: Table
  readonly byName: (name: string) => string | undefined
  readonly byAddress?: (iri: string) => string | undefined
}

type Names<C> = (concept: C) => readonly (readonly (string | undefined)[])[]

function codes<C extends Concept>(vocabulary: Vocabulary<C>, names: Names<C>, byAddress?: (byName: Codes['byName'], iri: string) => string | undefined): Codes {
  const usable = vocabulary.concepts.filter(({ placeholder }) => !placeholder)
  const byName = namesOf(usable.map((concept) => ({ target: vocabulary.namespace + concept.code, names: [[concept.code], [concept.fr, concept.en], ...names(concept)] })))
  return { table: vocabulary, byName, ...(byAddress && { byAddress: (iri) => byAddress(byName, iri) }) }
}

const former = (code: string | undefined): readonly string[] => Object.entries(legacyFrequencies).filter(([, now]) => now === code).map(([was]) => was)
const inIso = (code: string): readonly string[] => Object.entries(FREQUENCIES).filter(([, known]) => known === code).map(([name]) => name)

const frequencies = codes(
  frequency,
  ({ code, udata, dublinCore, scdl }) => [[udata, dublinCore], [scdl, ...(frequencyNames[code] ?? []), ...inIso(code), ...former(udata)]],
  (byName, iri) => (iri.startsWith(DUBLIN_CORE_FREQUENCY) ? byName(iri.slice(DUBLIN_CORE_FREQUENCY.length)) : undefined),
)

/** `fr`, `fr-FR`, `fra`, `fre`. */
const languageOf = (byName: Codes['byName'], tag: string): string | undefined => byName(tag) ?? LANGUAGES.get(tag.toLowerCase())?.iri ?? byName(/^([a-z]{2,3})[-_][a-z]{2}$/i.exec(tag.trim())?.[1] ?? '')
const LANGUAGE_LISTS = /\/iso639-[1-5]\/([a-z]{2,3})$|\/authority\/language\/([A-Za-z]{3})$/

const named = codes(language, ({ tag }) => [[tag]])
const languages: Codes = {
  table: language,
  byName: (name) => languageOf(named.byName, name),
  byAddress: (iri) => {
    const [, code, own] = LANGUAGE_LISTS.exec(iri) ?? []
    return code || own ? languageOf(named.byName, code ?? own ?? '') : undefined
  },
}

const formats = codes(fileType, ({ code, mediaType, extensions = [] }) => [formatNames[code] ?? [], [mediaType], extensions])

const mediaTypes: Codes = {
  table: mediaTypeTable,
  byName: (name) => {
    const type = name.trim().toLowerCase()
    return mediaTypeTable.pattern?.test(type) ? mediaTypeTable.namespace + type : undefined
  },
}

const CODES: ReadonlyMap<string, Codes> = new Map(
  Object.entries({
    'dcat:mediaType': mediaTypes,
    'dcat:theme': codes(dataTheme, () => []),
    'dcatap:availability': codes(plannedAvailability, () => []),
    'dcatap:hvdCategory': codes(hvdCategory, () => []),
    'dct:accessRights': codes(accessRight, () => []),
    'dct:accrualPeriodicity': frequencies,
    'dct:format': formats,
    'dct:language': languages,
    'spdx:algorithm': codes(checksumAlgorithm, ({ code }) => [[code.replace('checksumAlgorithm_', '')]]),
  }).map(([name, of]) => [expand(name), of]),
)

/**
 * The code that a value of a property means and does not say by its address; `undefined` when it says it, or when nothing is certain.
 *
 * @example codeOf(expand('dct:format'), { value: 'CSV' }) // 'http://publications.europa.eu/resource/authority/file-type/CSV'
 */
export function codeOf(property: string, value: Value): string | undefined {
  const of = CODES.get(property)
  if (!of) return undefined
  if (!isReference(value)) return of.byName(value.value)
  if (membership(value.id, of.table) === 'known') return undefined
  return inTable(value.id, of) ?? of.byAddress?.(value.id)
}

/** A code under the table’s own address, but for the scheme or the case. */
function inTable(iri: string, { table, byName }: Codes): string | undefined {
  const written = iri.replace(/^https?:/, '')
  const beginning = [table.namespace, ...(table.alsoUnder ?? [])].map((namespace) => namespace.replace(/^https?:/, '')).find((namespace) => written.startsWith(namespace))
  const code = beginning === undefined ? '' : written.slice(beginning.length)
  const found = code && byName(code)
  return found && found.toLowerCase().endsWith(code.toLowerCase()) ? found : undefined
}
