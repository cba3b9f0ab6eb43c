import { createReport, type Report } from '@communaux/report'
import type { Profile } from '../data/profiles/types.ts'
import { VERSION } from '../data/version.ts'
import type { DatasetLine } from './dataset-lines.ts'
import { allTables } from './plan.ts'

export interface CatalogReport extends Report {
  readonly datasets: readonly DatasetLine[]
}

/** What was checked, and against what. */
interface Checked {
  readonly profile: Profile
  readonly now?: string | undefined
  readonly subject: string
}

type Found = Pick<Parameters<typeof createReport>[0], 'findings' | 'hits' | 'tally'> & Pick<CatalogReport, 'datasets'>

/** The report of a catalogue, checked whole or as it came. */
export function catalogReport({ profile, now, subject }: Checked, { datasets, ...found }: Found): CatalogReport {
  const report = createReport({
    tool: { name: '@communaux/dcat', version: VERSION },
    ruleSets: ruleSetsOf(profile),
    subject,
    settings: { profile: profile.id, ...(now !== undefined && { now }) },
    ...found,
  })
  return { ...report, datasets }
}

/** The profile, those it extends, and the edition of each table it uses. */
function ruleSetsOf(profile: Profile): Report['ruleSets'] {
  const profiles: Profile[] = []
  for (let of: Profile | undefined = profile; of; of = of.extends) profiles.push(of)
  return [
    ...profiles.map(({ id, edition }) => ({ id, edition })),
    ...allTables(profile).map(({ id, edition }) => ({ id: `vocabulary/${id}`, edition })),
  ]
}
