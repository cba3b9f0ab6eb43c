import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { isHighValue } from './lib/high-value.ts'
import { knownLicence, licencesOf } from './lib/licences.ts'
import { DATASET } from './lib/values.ts'

/** ODbL and CC BY-SA fail here, though French law allows ODbL: high-value data may ask for attribution at most. */
export const hvdLicenceCeiling: CatalogRule = {
  id: 'dcat/hvd-licence-ceiling',
  on: [DATASET],
  severity: 'error',
  title: { fr: 'Des données de forte valeur sont sous CC BY 4.0 ou une licence plus permissive.', en: 'High-value data are under CC BY 4.0 or a more permissive licence.' },
  message: { fr: '{node} est de forte valeur et sous « {licence} », plus restrictive que CC BY 4.0.', en: '{node} is high-value and under “{licence}”, which is more restrictive than CC BY 4.0.' },
  summary: { fr: 'licence trop restrictive pour des données de forte valeur', en: 'licence too restrictive for high-value data' },
  source: { title: 'Règlement d’exécution (UE) 2023/138', clause: 'article 4, paragraphe 3', url: 'http://data.europa.eu/eli/reg_impl/2023/138/oj' },
  remedy: {
    who: 'elected',
    effort: 'days',
    steps: [{ fr: 'Publiez ces données sous Licence Ouverte 2.0, qui se dit compatible avec CC BY.', en: 'Publish these data under Licence Ouverte 2.0, which declares itself compatible with CC BY.' }],
  },
  // Not applicable: the dataset is not high-value, or no licence is stated.
  check(dataset, { graph, licenceOf }) {
    const values = isHighValue(dataset) ? licencesOf(dataset, graph) : []
    if (values.length === 0) return 'not-applicable'
    const details = { property: expand('dct:license') }
    const known = values.map((value) => ({ value, licence: knownLicence(value, licenceOf) }))
    const above = known.find(({ licence }) => licence && !licence.hvd)
    if (above?.licence) return { subject: dataset.id, value: above.value, params: { licence: above.licence.name }, details }
    const unknown = known.find(({ licence }) => !licence)
    if (!unknown) return 'passes'
    return {
      subject: dataset.id, value: unknown.value, outcome: 'unknown', because: 'needs-human', params: { licence: unknown.value }, details,
      message: { fr: '{node} est de forte valeur ; une personne doit dire si « {licence} » est au plus aussi restrictive que CC BY 4.0.', en: '{node} is high-value; a person must say whether “{licence}” is at most as restrictive as CC BY 4.0.' },
    }
  },
}
