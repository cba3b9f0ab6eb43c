import { createReport, type Report } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import { FRENCH_LIST } from '../data/french-list.ts'
import { SPDX_LIST } from '../data/spdx-ids.ts'
import { VERSION } from '../data/version.ts'
import { dayOf, type Now } from '../model/date.ts'
import { listInfo } from '../model/french/status.ts'
import type { Normalised } from '../model/types.ts'
import { readDatasetLicence } from '../read/dataset-licence.ts'
import { normalise } from '../read/normalise/normalise.ts'
import { DATASET_RULES, type DatasetTarget } from '../rules/index.ts'

/** A dataset and all that is said of its licence: on the dataset, as rights, on its files. */
export interface DatasetInput {
  /** Its IRI, or what identifies it. */
  readonly id: string
  readonly title: string
  readonly values: readonly string[]
}

export interface DatasetCheckOptions {
  readonly now: Now
  /** What the report is about: the catalogue's name or address. */
  readonly subject?: string
}

/**
 * Checks the licences of what a body publishes as data against the list that binds it. Third-party data that it only
 * passes on are not its own to licence: read a finding on them as a question.
 *
 * @throws LicenceError when `now` is no date
 * @example checkDatasets([{ id: 'd1', title: 'Arbres', values: ['CC BY 4.0'] }], { now: '2026-11-24' }).findings[0]?.rule // 'licence/not-listed'
 */
export function checkDatasets(datasets: readonly DatasetInput[], { now, subject = 'datasets' }: DatasetCheckOptions): Report {
  const day = dayOf(now)
  const read = remembered(normalise)
  const targets = datasets.map((dataset): DatasetTarget => ({ ...dataset, licence: readDatasetLicence(dataset.values, { now: day }, read) }))
  const { consulted, ageing, url } = listInfo(day)
  return createReport({
    tool: { name: '@communaux/licence', version: VERSION },
    ruleSets: [
      { id: 'french-list', edition: FRENCH_LIST.edition },
      { id: 'spdx', edition: SPDX_LIST.version },
    ],
    subject,
    settings: { now: day, list: { url, consulted, ageing } },
    ...runRules(DATASET_RULES, targets, undefined),
  })
}

function remembered(read: (text: string) => Normalised): (text: string) => Normalised {
  const known = new Map<string, Normalised>()
  return (text) => {
    const answer = known.get(text) ?? read(text)
    known.set(text, answer)
    return answer
  }
}
