import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { udata } from './lib/sources.ts'
import { DISTRIBUTION, valuesOf } from './lib/values.ts'

const ADDRESSES = ['dcat:downloadURL', 'dcat:accessURL', 'dcat:accessService'].map(expand)

export const distributionUrl: CatalogRule = {
  id: 'dcat/distribution-url',
  on: [DISTRIBUTION],
  severity: 'error',
  title: { fr: 'Une ressource a une adresse.', en: 'A distribution has an address.' },
  message: { fr: '{node} n’a ni adresse de téléchargement ni adresse d’accès : data.gouv.fr ne la reprend pas.', en: '{node} has neither download URL nor access URL: data.gouv.fr drops it.' },
  summary: { fr: 'sans adresse', en: 'no address' },
  source: udata('resource_from_rdf'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Déposez le fichier, ou donnez l’adresse où on le trouve.', en: 'Upload the file, or give the address where it is found.' }],
  },
  check(distribution) {
    const addressed = ADDRESSES.some((property) => valuesOf(distribution, property).some((value) => 'id' in value || value.value.trim() !== ''))
    return addressed ? 'passes' : { subject: distribution.id, details: { property: expand('dcat:accessURL') } }
  },
}
