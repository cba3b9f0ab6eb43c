import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { licencesOf } from './lib/licences.ts'
import { crpa } from './lib/sources.ts'
import { DATASET } from './lib/values.ts'

/** The list of licences is the business of the licence package: without its answer this rule does not apply. */
export const licenceListed: CatalogRule = {
  id: 'dcat/licence-listed',
  on: [DATASET],
  severity: 'warning',
  title: { fr: 'La licence d’un jeu de données est sur la liste prévue par la loi.', en: 'The licence of a dataset is on the list that French law provides.' },
  message: { fr: '{node} : « {licence} » est hors de la liste des licences pour les données publiques.', en: '{node}: “{licence}” is not on the list of licences for public data.' },
  summary: { fr: 'licence hors de la liste', en: 'licence not on the list' },
  source: crpa('D. 323-2-1'),
  remedy: {
    who: 'elected',
    effort: 'days',
    steps: [{ fr: 'Choisissez la Licence Ouverte 2.0 ou l’ODbL, ou demandez l’homologation de la licence à la direction interministérielle du numérique.', en: 'Choose Licence Ouverte 2.0 or ODbL, or ask the interministerial digital directorate to approve the licence.' }],
  },
  // Not applicable: no licence is stated, or the licence package was not asked.
  check(dataset, { graph, licenceOf }) {
    const values = licenceOf ? licencesOf(dataset, graph) : []
    if (!licenceOf || values.length === 0) return 'not-applicable'
    const verdicts = values.map((value) => ({ value, status: licenceOf(value).status }))
    const details = { property: expand('dct:license') }
    if (verdicts.some(({ status }) => status === 'listed' || status === 'family' || status === 'homologated')) return 'passes'
    const outside = verdicts.find(({ status }) => status === 'not-listed')
    if (outside) return { subject: dataset.id, value: outside.value, params: { licence: outside.value }, details }
    const [first] = values
    return {
      subject: dataset.id, value: first, outcome: 'unknown', because: 'needs-human', details,
      message: { fr: '{node} : la licence « {licence} » n’est pas reconnue ; une personne doit la lire.', en: '{node}: the licence “{licence}” is not recognised; a person must read it.' },
      params: { licence: first ?? '' },
    }
  },
}
