import type { Hit, Localized } from '@communaux/report'
import { titleOf } from '../../model/title.ts'
import type { DatasetLicence } from '../../read/dataset-licence.ts'

/** A dataset as the rules see it. */
export interface DatasetTarget {
  readonly id: string
  readonly title: string
  readonly values: readonly string[]
  readonly licence: DatasetLicence
}

/** The hit of a dataset: its id as subject, what was read as value and details. */
export function datasetHit({ id, title, values, licence }: DatasetTarget, more: Partial<Hit> = {}): Hit {
  return {
    subject: id,
    value: values.length === 1 ? values[0] : [...values],
    ...more,
    params: { title, licence: nameOf(licence).fr, values: values.join(', '), candidates: licence.candidates.map((name) => titleOf(name).fr).join(', '), ...more.params },
    details: { title, licence: licence.id, kind: licence.kind, candidates: licence.candidates, status: licence.status },
  }
}

/** How to call the licence of a dataset in a sentence. */
export function nameOf(licence: DatasetLicence): Localized {
  const names = licence.id === null ? licence.candidates : [licence.id]
  const first = licence.answers.find(({ candidates }) => candidates.length > 0)?.input ?? licence.answers[0]?.input ?? ''
  if (names.length !== 1) return { fr: first, en: first }
  return titleOf(names[0] ?? '')
}
