import { catalogOf, check, graphOf, profileOf, readCatalog, datagouvFr, type Catalog, type CatalogReport, type Graph, type Profile, type Resource } from '@communaux/dcat'
import { checkDatasets } from '@communaux/licence'
import type { Finding } from '@communaux/report'
import { licenceOf } from '../../adapters/licence-of.ts'
import { licenceValues } from '../../adapters/licence-values.ts'
import { evidenceOf, sha256 } from '../../model/evidence.ts'
import type { TownEvent, TownSources } from '../../model/town.ts'
import { evidence, type PartRun, progress, report, sourcesReport } from '../part.ts'
import type { TownPorts } from '../ports.ts'
import type { CatalogueContext } from './context.ts'
import { CATALOGUE_FACTS } from './facts/index.ts'
import { openCatalogue, type OpenedDocument } from './open.ts'
import { datasetRows, titleOf } from './rows.ts'

/** Reads a catalogue, checks it and the licences of its datasets, and measures its facts. */
export async function* collectCatalogue(sources: TownSources, ports: TownPorts): PartRun {
  const subject = sources.catalogue ?? `data.gouv.fr ${sources.siren ?? ''}`
  yield progress('catalogue', 0, 3, { fr: `Catalogue : ${subject}`, en: `Catalogue: ${subject}` })
  const opened = await openCatalogue(sources, ports)
  if (!opened) return {}
  if (!opened.ok) {
    yield report('catalogue', opened.subject, sourcesReport(opened.subject, [{ subject: opened.subject, problem: opened.reason }]))
    return {}
  }
  const { catalog, findings, unknown } = await readAll(opened.documents)
  if (unknown) {
    yield report('catalogue', subject, { ...sourcesReport(subject, []), findings })
    return {}
  }
  yield progress('catalogue', 1, 3, { fr: 'Contrôle du catalogue', en: 'Checking the catalogue' })
  const context = contextOf(catalog, findings, subject, sources, ports)
  yield report('catalogue', subject, context.catalogue)
  yield progress('catalogue', 2, 3, { fr: 'Licences des jeux de données', en: 'Licences of the datasets' })
  yield report('catalogue', subject, context.licences)
  yield* facts(context, opened.documents, ports, sources)
  return { datasets: context.rows }
}

interface Read {
  readonly catalog: Catalog
  readonly findings: readonly Finding[]
  /** No document has a known format. */
  readonly unknown: boolean
}

/** Documents of a paged catalogue are one catalogue: their graphs are joined. */
async function readAll(documents: readonly OpenedDocument[]): Promise<Read> {
  const results = []
  for (const { bytes, base, name } of documents) results.push(await readCatalog(bytes, { base, file: name }))
  const findings = results.flatMap((result) => result.findings)
  const known = results.filter(({ format }) => format !== null)
  const [first] = known
  if (!first) return { catalog: catalogOf(new Map<string, Resource>()), findings, unknown: true }
  return { catalog: known.length === 1 ? first.value : catalogOf(joined(known.map(({ value }) => graphOf(value)))), findings, unknown: false }
}

function joined(graphs: readonly Graph[]): Graph {
  const whole = new Map<string, Resource>()
  for (const graph of graphs) for (const [id, resource] of graph) if (!whole.has(id)) whole.set(id, resource)
  return whole
}

interface Checked extends CatalogueContext {
  readonly catalogue: CatalogReport
  readonly licences: ReturnType<typeof checkDatasets>
}

function contextOf(catalog: Catalog, findings: readonly Finding[], subject: string, { catalogueProfile }: TownSources, { now }: TownPorts): Checked {
  const datasets = catalog.datasets
  const checked = withoutLicences(check(catalog, { profile: profileFor(catalogueProfile), now, licenceOf: licenceOf(now), findings, subject }))
  const licences = checkDatasets(datasets.map((dataset) => ({ id: dataset.id, title: titleOf(dataset), values: licenceValues(dataset) })), { now, subject })
  return { catalog, datasets, now, report: checked, catalogue: checked, licences, rows: datasetRows(datasets, [checked, licences], now) }
}

/** An id that nobody knows falls back to what data.gouv.fr reads: the report names the profile it used. */
const profileFor = (profile: TownSources['catalogueProfile']): Profile => (typeof profile === 'object' ? profile : (profileOf(profile ?? '') ?? datagouvFr))

/** The licence package says the same things, and more: they are not said twice. */
function withoutLicences(made: CatalogReport): CatalogReport {
  const kept = ({ rule }: { rule: string }): boolean => !rule.startsWith('dcat/licence-')
  return { ...made, findings: made.findings.filter(kept), coverage: { ...made.coverage, rules: made.coverage.rules.filter(kept) } }
}

function* facts(context: Checked, documents: readonly OpenedDocument[], { now }: TownPorts, { catalogue = '' }: TownSources): Generator<TownEvent> {
  const [first] = documents
  const inputHash = documents.length === 1 && first ? sha256(first.bytes) : sha256(documents.map(({ bytes }) => sha256(bytes)).join('\n'))
  const url = /^https?:/i.test(catalogue) ? catalogue : first?.base
  const edition = context.catalogue.ruleSets.slice(0, 1).map(({ id, edition: of }) => `${id} ${of}`).join('')
  for (const { fact, rule, measure } of CATALOGUE_FACTS) {
    const measured = measure(context)
    if (measured) yield evidence(evidenceOf(fact, measured, { rule, edition, inputHash, at: now, ...(url !== undefined && { url }) }))
  }
}
