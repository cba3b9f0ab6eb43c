import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { dcatAp } from './lib/sources.ts'
import { SERIES, valuesOf } from './lib/values.ts'

const MEMBER = expand('dcat:seriesMember')
const IN_SERIES = expand('dcat:inSeries')

export const seriesEmpty: CatalogRule = {
  id: 'dcat/series-empty',
  on: [SERIES],
  severity: 'warning',
  title: { fr: 'Une série compte au moins un jeu de données.', en: 'A series has at least one dataset.' },
  message: { fr: '{node} ne compte aucun jeu de données dans ce fichier.', en: '{node} has no dataset in this file.' },
  source: dcatAp('Dataset.inseries'),
  remedy: {
    who: 'supplier',
    effort: 'hours',
    steps: [{ fr: 'Dans le flux, reliez chaque jeu à sa série par dcat:inSeries.', en: 'In the feed, link each dataset to its series with dcat:inSeries.' }],
  },
  check(series, { seriesWithMembers }) {
    if (seriesWithMembers().has(series.id) || valuesOf(series, MEMBER).length > 0) return 'passes'
    return { subject: series.id, details: { property: IN_SERIES } }
  },
}
