import type { Rule } from '@communaux/report/rules'
import { closed } from './closed.ts'
import { codeLicenceOnData } from './code-licence-on-data.ts'
import { contradiction } from './contradiction.ts'
import { family } from './family.ts'
import { ncNd } from './nc-nd.ts'
import { notListed } from './not-listed.ts'
import { notNamed } from './not-named.ts'
import { notStated } from './not-stated.ts'
import { unreadable } from './unreadable.ts'
import { versionNotStated } from './version-not-stated.ts'
import type { DatasetTarget } from './support/target.ts'

export { type DatasetTarget } from './support/target.ts'

/** The rules for what a body publishes as data, sorted by id. One file each, named by its id. */
export const DATASET_RULES: readonly Rule<DatasetTarget>[] = [
  closed,
  codeLicenceOnData,
  contradiction,
  family,
  ncNd,
  notListed,
  notNamed,
  notStated,
  unreadable,
  versionNotStated,
]
