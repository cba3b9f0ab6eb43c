import type { Rule } from '@communaux/report/rules'
import { FRENCH_LIST } from '../data/french-list.ts'
import { dateInWords } from '../model/date.ts'
import { isCode } from './code-licence-on-data.ts'
import { isRestricted } from './nc-nd.ts'
import { CHOOSE_LISTED, LIST } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

const DATE = dateInWords(FRENCH_LIST.consulted)

/**
 * The licence that a body gives its own data is one of the list, or was approved for these very data. Licences that a
 * more precise rule speaks of are left to it.
 */
export const notListed: Rule<DatasetTarget> = {
  id: 'licence/not-listed',
  severity: 'error',
  title: { fr: 'La licence est sur la liste de data.gouv.fr.', en: 'The licence is on the data.gouv.fr list.' },
  message: {
    fr: `«\u00a0{licence}\u00a0» est hors de la liste de data.gouv.fr consultée le ${DATE.fr}.`,
    en: `“{licence}” is not on the data.gouv.fr list consulted on ${DATE.en}.`,
  },
  source: LIST,
  remedy: CHOOSE_LISTED,
  notApplicableWhen: { fr: 'Aucune licence n’est lue, ou une règle plus précise s’applique.', en: 'No licence is read, or a more precise rule applies.' },
  check(target) {
    const { id, status, kind } = target.licence
    if (status === 'homologated') return datasetHit(target, { outcome: 'unknown', because: 'needs-human', message: target.licence.french.text })
    if (status === 'unknown' || kind === 'all-rights-reserved' || kind === 'unlicensed' || kind === 'other-closed') return 'not-applicable'
    if (isRestricted(target) || (id !== null && isCode(id))) return 'not-applicable'
    return status === 'not-listed' ? datasetHit(target) : 'passes'
  },
}
