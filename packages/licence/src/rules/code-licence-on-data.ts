import type { Rule } from '@communaux/report/rules'
import { isForData } from '../model/category.ts'
import { spdxLicence } from '../model/ids.ts'
import { CHOOSE_LISTED, LIST } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

/** MIT, GPL and the like say nothing of databases. */
export const codeLicenceOnData: Rule<DatasetTarget> = {
  id: 'licence/code-licence-on-data',
  severity: 'error',
  title: { fr: 'Les données portent une licence faite pour des données.', en: 'Data carry a licence made for data.' },
  message: {
    fr: '« {licence} » est faite pour du logiciel : elle ne dit rien des bases de données et n’est pas sur la liste pour elles.',
    en: '“{licence}” is made for software: it says nothing of databases and is not on the list for them.',
  },
  source: LIST,
  remedy: CHOOSE_LISTED,
  check: (target) => (target.licence.id === null ? 'not-applicable' : isCode(target.licence.id) ? datasetHit(target) : 'passes'),
}

/** Whether an id is a licence of the SPDX list written for software. */
export const isCode = (id: string): boolean => spdxLicence(id) !== undefined && !isForData(id)
