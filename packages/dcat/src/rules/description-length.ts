import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { udata } from './lib/sources.ts'
import { DATASET, literalsOf, SERIES } from './lib/values.ts'

const DESCRIPTION = expand('dct:description')
const LEAST = 100

export const descriptionLength: CatalogRule = {
  id: 'dcat/description-length',
  on: [DATASET, SERIES],
  severity: 'info',
  title: { fr: 'Une description a plus de cent caractères.', en: 'A description has more than a hundred characters.' },
  message: { fr: '{node} a une description de {length} caractères ; data.gouv.fr en attend plus de cent.', en: '{node} has a description of {length} characters; data.gouv.fr expects more than a hundred.' },
  summary: { fr: 'description trop courte', en: 'description too short' },
  source: udata('QUALITY_DESCRIPTION_LENGTH', 'core/dataset/models.py'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Dites en deux ou trois phrases ce que contient le jeu, d’où il vient et à quoi il sert.', en: 'Say in two or three sentences what the dataset holds, where it comes from and what it is for.' }],
  },
  // Not applicable: there is no description.
  check(dataset) {
    const texts = literalsOf(dataset, DESCRIPTION)
    if (texts.length === 0) return 'not-applicable'
    const length = Math.max(...texts.map(({ value }) => Array.from(value.trim()).length))
    return length > LEAST ? 'passes' : { subject: dataset.id, params: { length }, details: { property: DESCRIPTION, constraint: 'minLength' } }
  },
}
