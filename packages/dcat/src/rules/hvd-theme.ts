import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { hasHvdTheme } from './lib/high-value.ts'
import { udata } from './lib/sources.ts'
import { DATASET, linksOf } from './lib/values.ts'

const CATEGORY = expand('dcatap:hvdCategory')
const THEME = expand('dcat:theme')

export const hvdTheme: CatalogRule = {
  id: 'dcat/hvd-theme',
  on: [DATASET],
  severity: 'warning',
  title: { fr: 'La catégorie de forte valeur figure aussi parmi les thèmes.', en: 'The high-value category is also among the themes.' },
  message: { fr: '{node} a une catégorie de forte valeur que data.gouv.fr ne lira pas : il ne la cherche que dans les thèmes.', en: '{node} has a high-value category that data.gouv.fr will not read: it only looks among themes.' },
  source: udata('themes_from_rdf'),
  remedy: {
    who: 'supplier',
    effort: 'hours',
    steps: [{ fr: 'Dans le flux, répétez l’adresse de la catégorie dans dcat:theme.', en: 'In the feed, repeat the address of the category in dcat:theme.' }],
  },
  // Not applicable: the dataset has no high-value category.
  check(dataset) {
    const category = linksOf(dataset, CATEGORY)[0]
    if (!category) return 'not-applicable'
    if (hasHvdTheme(dataset)) return 'passes'
    return {
      subject: dataset.id,
      value: category.id,
      details: { property: THEME },
      fix: { title: { fr: 'Ajouter la catégorie aux thèmes', en: 'Add the category to the themes' }, safe: true, edits: [{ subject: dataset.id, property: THEME, to: { id: category.id } }] },
    }
  },
}
