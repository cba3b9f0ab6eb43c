import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { DATASET, literalsOf, SERIES } from './lib/values.ts'

const TITLE = expand('dct:title')
const LIMIT = 350

export const titleLength: CatalogRule = {
  id: 'dcat/title-length',
  on: [DATASET, SERIES],
  severity: 'error',
  title: { fr: 'Un titre tient en 350 caractères.', en: 'A title fits in 350 characters.' },
  message: { fr: '{node} a un titre de {length} caractères ; data.gouv.fr en accepte 350.', en: '{node} has a title of {length} characters; data.gouv.fr accepts 350.' },
  source: {
    title: 'data.gouv.fr (udata 25b5a2d, 2026-08-21)',
    clause: 'TITLE_SIZE_LIMIT',
    url: 'https://github.com/opendatateam/udata/blob/25b5a2ddd43798da1d7594823e5e9c10ddba34a1/udata/core/dataset/constants.py',
  },
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Raccourcissez le titre ; le reste va dans la description.', en: 'Shorten the title; the rest belongs in the description.' }],
  },
  notApplicableWhen: { fr: 'Il n’y a pas de titre.', en: 'There is no title.' },
  check(dataset) {
    const titles = literalsOf(dataset, TITLE)
    if (titles.length === 0) return 'not-applicable'
    const length = Math.max(...titles.map(({ value }) => Array.from(value).length))
    return length <= LIMIT ? 'passes' : { subject: dataset.id, params: { length }, details: { property: TITLE, constraint: 'maxLength' } }
  },
}
