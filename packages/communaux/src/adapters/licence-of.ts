import type { LicenceOf } from '@communaux/dcat'
import { datasetLicence } from '@communaux/licence'

/**
 * What `dcat` asks of `licence`: the id of a licence value and its place on the list of data.gouv.fr.
 *
 * @param now ISO date of the check: homologations have dates
 * @example licenceOf('2026-10-15')('lov2') // { id: 'etalab-2.0', status: 'listed' }
 */
export const licenceOf = (now: string): LicenceOf => (value) => {
  const { id, status } = datasetLicence([value], { now })
  return { id, status }
}
