import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { udata } from './lib/sources.ts'
import { DATASET, literalsOf, SERIES } from './lib/values.ts'

const IDENTIFIER = expand('dct:identifier')

/** Two datasets under one identifier are one dataset for data.gouv.fr: the second is refused. */
export const identifierUnique: CatalogRule = {
  id: 'dcat/identifier-unique',
  on: [DATASET, SERIES],
  severity: 'error',
  title: { fr: 'Deux jeux de données n’ont pas le même identifiant.', en: 'Two datasets do not share an identifier.' },
  message: { fr: '{node} a le même identifiant (« {identifier} ») que {other}.', en: '{node} has the same identifier (“{identifier}”) as {other}.' },
  summary: { fr: 'identifiant en double', en: 'identifier used twice' },
  source: udata('harvest, process_dataset'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [
      { fr: 'Donnez à chaque jeu un identifiant à lui, et ne le changez plus.', en: 'Give each dataset its own identifier, and do not change it any more.' },
      { fr: 'Si ce sont deux fois le même jeu, retirez l’un des deux.', en: 'If they are the same dataset twice, remove one of them.' },
    ],
  },
  // Not applicable: the dataset has no identifier.
  check(dataset, { identifiers }) {
    const own = literalsOf(dataset, IDENTIFIER)
    if (own.length === 0) return 'not-applicable'
    for (const { value: identifier } of own) {
      const other = identifiers().get(identifier)?.find((id) => id !== dataset.id)
      if (other !== undefined) return { subject: dataset.id, value: identifier, params: { identifier, other }, details: { property: IDENTIFIER } }
    }
    return 'passes'
  },
}
