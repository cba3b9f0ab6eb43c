import type { LicenceOf } from '../../rules/lib/catalog-rule.ts'
import type { RepairExamples } from '../make.examples.ts'

const property = 'dct:license'
const odbl = { id: 'http://opendatacommons.org/licenses/odbl/1.0/' }
const licenceOf: LicenceOf = (value) => (/odbl/i.test(value) ? { id: 'ODbL-1.0', status: 'listed' } : { id: null, status: 'unknown' })

export const examples: RepairExamples = {
  rule: 'dcat/repair-licence',
  examples: [
    { name: 'par son nom', property, from: { value: 'Licence Ouverte 2.0', lang: 'fr' }, to: { id: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf' } },
    { name: 'par son identifiant sur data.gouv.fr', property, from: { value: 'odc-odbl' }, to: odbl },
    { name: 'par ce que le paquet des licences en dit', property, from: { value: 'Licence ODbL (Open Database)' }, to: odbl, licenceOf },
    { name: 'une version qui n’est pas dite', property, from: { value: 'Licence Ouverte' } },
    { name: 'une licence que personne ne connaît', property, from: { value: 'Licence de la ville' }, licenceOf },
    { name: 'une adresse', property, from: odbl },
    { name: 'un texte d’une autre propriété', property: 'dct:rights', from: { value: 'odc-odbl' } },
  ],
}
