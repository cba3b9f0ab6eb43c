import { catalogOf, check, graphOf, profileOf, readCatalog, datagouvFr, type Catalog, type CatalogReport, type Dataset, type Graph, type Profile, type Resource } from '@communaux/dcat'
import { checkDatasets } from '@communaux/licence'
import type { Finding, Report } from '@communaux/report'
import { licenceOf } from '../../adapters/licence-of.ts'
import { licenceValues } from '../../adapters/licence-values.ts'
import { evidenceOf, sha256 } from '../../model/evidence.ts'
import type { FileRow, TownEvent, TownSources } from '../../model/town.ts'
import { evidence, type PartRun, progress, report, sourcesReport } from '../part.ts'
import type { TownPorts } from '../ports.ts'
import type { CatalogueContext } from './context.ts'
import { CATALOGUE_FACTS } from './facts/index.ts'
import { addressesOf } from './files/addresses.ts'
import { filesReport } from './files/report.ts'
import { tryFiles } from './files/try-files.ts'
import { openCatalogue, type OpenedDocument } from './open.ts'
import { datasetRows, titleOf } from './rows.ts'

/** Reads a catalogue, checks it and the licences of its datasets, and measures its facts. */
export async function* collectCatalogue(sources: TownSources, ports: TownPorts): PartRun {
  const subject = sources.catalogue ?? `data.gouv.fr ${sources.siren ?? ''}`
  const steps = ports.tryFiles && !ports.offline ? 4 : 3
  yield progress('catalogue', 0, steps, { fr: `Catalogue : ${subject}`, en: `Catalogue: ${subject}` })
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
  yield progress('catalogue', 1, steps, { fr: 'Contrôle du catalogue', en: 'Checking the catalogue' })
  const checked = checkedOf(catalog, findings, subject, sources, ports)
  yield report('catalogue', subject, checked.catalogue)
  yield progress('catalogue', 2, steps, { fr: 'Licences des jeux de données', en: 'Licences of the datasets' })
  yield report('catalogue', subject, checked.licences)
  const tried = yield* triedFiles(checked.datasets, subject, ports)
  const reports = [checked.catalogue, checked.licences, ...(tried ? [tried.report] : [])]
  const context: Context = { ...checked, files: tried?.files ?? [], rows: datasetRows(checked.datasets, reports, ports.now) }
  yield* facts(context, opened.documents, ports, sources)
  return { datasets: context.rows, files: context.files }
}

/** Whether the files answer, when that was asked for and the network is on. */
async function* triedFiles(datasets: readonly Dataset[], subject: string, ports: TownPorts): AsyncGenerator<TownEvent, { files: readonly FileRow[]; report: Report } | null> {
  const addresses = ports.tryFiles && !ports.offline ? addressesOf(datasets) : []
  if (addresses.length === 0) return null
  yield progress('catalogue', 3, 4, { fr: `Essai de ${addresses.length} adresses de fichiers`, en: `Trying ${addresses.length} addresses of files` })
  const tried = await tryFiles(addresses, ports)
  const made = filesReport(subject, tried, ports.now)
  yield report('catalogue', subject, made)
  return { files: tried.files, report: made }
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

interface Checked extends Omit<CatalogueContext, 'files' | 'rows'> {
  readonly catalogue: CatalogReport
  readonly licences: ReturnType<typeof checkDatasets>
}
type Context = Checked & CatalogueContext

function checkedOf(catalog: Catalog, findings: readonly Finding[], subject: string, { catalogueProfile }: TownSources, { now }: TownPorts): Checked {
  const datasets = catalog.datasets
  const checked = withoutLicences(check(catalog, { profile: profileFor(catalogueProfile), now, licenceOf: licenceOf(now), findings, subject }))
  const licences = checkDatasets(datasets.map((dataset) => ({ id: dataset.id, title: titleOf(dataset), values: licenceValues(dataset) })), { now, subject })
  return { catalog, datasets, now, report: checked, catalogue: checked, licences }
}

/** An id that nobody knows falls back to what data.gouv.fr reads: the report names the profile it used. */
const profileFor = (profile: TownSources['catalogueProfile']): Profile => (typeof profile === 'object' ? profile : (profileOf(profile ?? '') ?? datagouvFr))

/** The licence package says the same things, and more: they are not said twice. */
function withoutLicences(made: CatalogReport): CatalogReport {
  const kept = ({ rule }: { rule: string }): boolean => !rule.startsWith('dcat/licence-')
  return { ...made, findings: made.findings.filter(kept), coverage: { ...made.coverage, rules: made.coverage.rules.filter(kept) } }
}

function* facts(context: Context, documents: readonly OpenedDocument[], { now }: TownPorts, { catalogue = '' }: TownSources): Generator<TownEvent> {
  const [first] = documents
  const inputHash = documents.length === 1 && first ? sha256(first.bytes) : sha256(documents.map(({ bytes }) => sha256(bytes)).join('\n'))
  const url = /^https?:/i.test(catalogue) ? catalogue : first?.base
  const edition = context.catalogue.ruleSets.slice(0, 1).map(({ id, edition: of }) => `${id} ${of}`).join('')
  for (const { fact, rule, measure } of CATALOGUE_FACTS) {
    const measured = measure(context)
    if (measured) yield evidence(evidenceOf(fact, measured, { rule, edition, inputHash, at: now, ...(url !== undefined && { url }) }))
  }
}
