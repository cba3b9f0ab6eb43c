import { label, type Dataset } from '@communaux/dcat'
import { datasetLicence } from '@communaux/licence'
import type { Finding, Report } from '@communaux/report'
import { licenceValues } from '../../adapters/licence-values.ts'
import type { DatasetRow } from '../../model/town.ts'

/** One row a dataset: its licence, and how many findings speak of it or of one of its files. */
export function datasetRows(datasets: readonly Dataset[], reports: readonly Report[], now: string): readonly DatasetRow[] {
  const bySubject = new Map<string, Finding[]>()
  for (const finding of reports.flatMap(({ findings }) => findings)) {
    if (finding.subject !== undefined) bySubject.set(finding.subject, [...(bySubject.get(finding.subject) ?? []), finding])
  }
  return datasets.map((dataset) => rowOf(dataset, bySubject, now))
}

function rowOf(dataset: Dataset, bySubject: ReadonlyMap<string, readonly Finding[]>, now: string): DatasetRow {
  const values = licenceValues(dataset)
  const { id, status, kind } = datasetLicence(values, { now })
  const findings = subjectsOf(dataset).flatMap((subject) => bySubject.get(subject) ?? [])
  const fails = (severity: Finding['severity']): number => findings.filter((finding) => finding.outcome === 'fails' && finding.severity === severity).length
  return {
    id: dataset.id,
    title: titleOf(dataset),
    distributions: dataset.distributions.length,
    licence: values[0] ?? null,
    licenceId: id,
    status: values.length === 0 || kind === 'not-specified' ? 'not-stated' : status,
    errors: fails('error'),
    warnings: fails('warning'),
    unknown: findings.filter(({ outcome }) => outcome === 'unknown').length,
  }
}

/** What findings about a dataset may name: itself, its files, their addresses. */
function subjectsOf({ id, distributions }: Dataset): readonly string[] {
  const addresses = distributions.flatMap((file) => [...(file.downloadURL ?? []), ...(file.accessURL ?? [])].map((address) => address.id ?? address.literal?.value))
  return [...new Set([id, ...distributions.map((file) => file.id), ...addresses])].filter((subject) => subject !== undefined)
}

/** The French title, else what names it. */
export const titleOf = (dataset: Dataset): string => label(dataset.title, 'fr') || dataset.id
