import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { udata } from './lib/sources.ts'
import { DATASET, literalsOf, SERIES } from './lib/values.ts'

const TITLE = expand('dct:title')
const LIMIT = 350

export const titleLength: CatalogRule = {
  id: 'dcat/title-length',
  on: [DATASET, SERIES],
  severity: 'error',
  title: { fr: 'Un titre tient en 350 caractères.', en: 'A title fits in 350 characters.' },
  message: { fr: '{node} a un titre de {length} caractères ; data.gouv.fr en accepte 350.', en: '{node} has a title of {length} characters; data.gouv.fr accepts 350.' },
  source: udata('TITLE_SIZE_LIMIT', 'core/dataset/constants.py'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Raccourcissez le titre ; le reste va dans la description.', en: 'Shorten the title; the rest belongs in the description.' }],
  },
  // Not applicable: there is no title.
  check(dataset) {
    const titles = literalsOf(dataset, TITLE)
    if (titles.length === 0) return 'not-applicable'
    const length = Math.max(...titles.map(({ value }) => Array.from(value).length))
    return length <= LIMIT ? 'passes' : { subject: dataset.id, params: { length }, details: { property: TITLE, constraint: 'maxLength' } }
  },
}
