import { INSPIRE_THEMES } from '../../data/harvest.ts'
import { expand } from '../../data/namespaces.ts'
import { HVD_NAMESPACE } from '../../data/tables/hvd-category.ts'
import type { CatalogRule } from '../../rules/lib/catalog-rule.ts'
import { udata } from '../../rules/lib/sources.ts'
import { DATASET, linksOf, SERIES, textOf } from '../../rules/lib/values.ts'

const THEME = expand('dcat:theme')
const LABEL = expand('skos:prefLabel')

export const harvestThemeIgnored: CatalogRule = {
  id: 'dcat/harvest-theme-ignored',
  on: [DATASET, SERIES],
  severity: 'info',
  title: { fr: 'Un thème est écrit en toutes lettres à côté de son adresse.', en: 'A theme is written in words beside its address.' },
  message: { fr: '{node} : le thème {theme} est sans nom dans le flux, data.gouv.fr n’en fera rien.', en: '{node}: the theme {theme} has no name in the feed, data.gouv.fr will make nothing of it.' },
  summary: { fr: 'thème sans nom', en: 'theme without a name' },
  source: udata('themes_from_rdf'),
  remedy: {
    who: 'supplier',
    effort: 'hours',
    steps: [{ fr: 'Dans le flux, décrivez le thème avec son nom (skos:prefLabel), ou ajoutez un mot-clé.', en: 'In the feed, describe the theme with its name (skos:prefLabel), or add a keyword.' }],
  },
  notApplicableWhen: { fr: 'La fiche n’a pas de thème.', en: 'The entry has no theme.' },
  check(dataset, { graph }) {
    const themes = linksOf(dataset, THEME)
    if (themes.length === 0) return 'not-applicable'
    const ignored = themes.filter(({ id }) => !id.startsWith(HVD_NAMESPACE) && !id.startsWith(INSPIRE_THEMES) && !textOf(graph.get(id), LABEL))
    return ignored.map(({ id }) => ({ subject: dataset.id, value: id, params: { theme: id }, details: { property: THEME, fate: 'lost' } }))
  },
}
