import { expand } from '../../data/namespaces.ts'
import { isAddressOf, licenceFacts, type LicenceFacts, licenceTable } from '../../data/tables/licence.ts'
import { type Graph, isBlank, isReference, type Resource, type Value } from '../../model/graph.ts'
import type { LicenceOf } from './catalog-rule.ts'
import { linksOf, shown, textOf, valuesOf } from './values.ts'

const LICENCE = expand('dct:license')
const RIGHTS = expand('dct:rights')
const DISTRIBUTION = expand('dcat:distribution')
const NAMES = ['dct:title', 'rdfs:label', 'dct:identifier', 'skos:prefLabel'].map(expand)

/**
 * Every licence that is stated for a dataset, as an address or a text, in the order in which data.gouv.fr looks for
 * one: the dataset’s licence, its rights, then the licences of its distributions.
 */
export function licencesOf(dataset: Resource, graph: Graph): readonly string[] {
  const files = linksOf(dataset, DISTRIBUTION).map(({ id }) => graph.get(id))
  const values = [valuesOf(dataset, LICENCE), valuesOf(dataset, RIGHTS), ...files.map((file) => valuesOf(file, LICENCE))].flat()
  return [...new Set(values.map((value) => nameOf(value, graph)).filter((name) => name !== undefined && !SAYS_NOTHING.has(name)))] as string[]
}

/** What data.gouv.fr and CKAN write where no licence was chosen. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['notspecified', 'License Not Specified'])

/** A described licence without address is known by its name. */
function nameOf(value: Value, graph: Graph): string | undefined {
  if (!isReference(value)) return value.value.trim() || undefined
  if (!isBlank(value.id)) return value.id
  const node = graph.get(value.id)
  return NAMES.map((name) => textOf(node, name)).find((text) => text) ?? linksOf(node, expand('skos:exactMatch')).map(shown)[0]
}

/** A licence of our table: its facts and what to call it. */
export interface KnownLicence extends LicenceFacts {
  readonly name: string
}

const known: readonly KnownLicence[] = Object.entries(licenceFacts).map(([code, facts]) => ({
  ...facts,
  also: [licenceTable.namespace + code, ...(facts.also ?? [])],
  name: facts.spdx ?? code,
}))

/** The licence of our table that a value names: by its address there, its own address, or through the port. */
export function knownLicence(value: string, licenceOf?: LicenceOf): KnownLicence | undefined {
  const id = licenceOf?.(value).id
  return known.find((licence) => isAddressOf(value, licence)) ?? known.find(({ spdx }) => spdx !== undefined && spdx === id)
}
