import type { Rule } from '@communaux/report/rules'
import { VERSION_SERIES } from '../data/version-series.ts'
import { rangeOf } from '../model/expression/range.ts'
import { DATAGOUV } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

/** "Licence Ouverte" or "CC-BY" without a version: the terms differ from one version to the next. */
export const versionNotStated: Rule<DatasetTarget> = {
  id: 'licence/version-not-stated',
  severity: 'warning',
  title: { fr: 'La version de la licence est précisée.', en: 'The version of the licence is stated.' },
  message: {
    fr: '« {values} » ne dit pas la version : {candidates}.',
    en: '“{values}” does not say the version: {candidates}.',
  },
  source: DATAGOUV,
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Écrire la version, ou l’adresse de la version : « Licence Ouverte 2.0 », « CC BY 4.0 ».', en: 'Write the version, or the address of the version: “Licence Ouverte 2.0”, “CC BY 4.0”.' }],
  },
  notApplicableWhen: { fr: 'Aucune licence n’est lue.', en: 'No licence is read.' },
  check(target) {
    const { id, assumed, candidates, contradicts } = target.licence
    if (candidates.length === 0 || contradicts) return 'not-applicable'
    return assumed.includes('version') || (id === null && isOneSeries(candidates)) ? datasetHit(target) : 'passes'
  },
}

/** Whether candidates differ by their version only. */
function isOneSeries(ids: readonly string[]): boolean {
  const series = new Set(ids.map((id) => rangeOf({ id, plus: false }).series))
  return ids.length > 1 && series.size === 1 && VERSION_SERIES.some(([first]) => series.has(first ?? ''))
}
