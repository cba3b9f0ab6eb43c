import type { Resource } from '../model/graph.ts'
import { type CatalogExamples, dataset, example, link } from './lib/make.examples.ts'

const EU = 'http://publications.europa.eu/resource/authority/licence/'
const CATEGORY = link('http://data.europa.eu/bna/c_ac64a52d')
const highValue = (licence: string): Resource => dataset({ 'dcatap:hvdCategory': CATEGORY, 'dct:license': link(licence) })

export const examples: CatalogExamples = {
  rule: 'dcat/hvd-licence-ceiling',
  examples: [
    example('Licence Ouverte 2.0, par son texte', highValue('https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf'), 'passes'),
    example('sa page chez SPDX', highValue('https://spdx.org/licenses/etalab-2.0.html'), 'passes'),
    example('Licence Ouverte 2.0', highValue('https://www.etalab.gouv.fr/licence-ouverte-open-licence'), 'passes'),
    example('CC BY 4.0', highValue(`${EU}CC_BY_4_0`), 'passes'),
    example('ODbL', highValue(`${EU}ODC_BL`), 'fails'),
    example('CC BY-SA par son adresse', highValue('http://creativecommons.org/licenses/by-sa/4.0/'), 'fails'),
    example('ODbL, dit par le paquet des licences', dataset({ 'dcat:theme': CATEGORY, 'dct:license': 'odbl' }), 'fails', { licenceOf: () => ({ id: 'ODbL-1.0', status: 'listed' }) }),
    example('une licence inconnue', highValue('https://example.org/licence'), 'unknown'),
    example('pas de forte valeur', dataset({ 'dct:license': link(`${EU}ODC_BL`) }), 'not-applicable'),
    example('sans licence', dataset({ 'dcatap:hvdCategory': CATEGORY }), 'not-applicable'),
  ],
}
