import type { LicenceOf } from '@communaux/dcat'
import { normalise } from '@communaux/licence'

/**
 * What `dcat` asks of `licence`: the id of a licence value and its place on the list of data.gouv.fr.
 *
 * @param _now ISO date of the check: homologations have dates
 */
export const licenceOf = (_now: string): LicenceOf => (value) => ({ id: normalise(value).id, status: 'unknown' })
