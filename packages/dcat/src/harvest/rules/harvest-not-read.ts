import { readByHarvester } from '../../data/harvest.ts'
import type { CatalogRule } from '../../rules/lib/catalog-rule.ts'
import { udata } from '../../rules/lib/sources.ts'
import { DATASET, DISTRIBUTION, SERIES } from '../../rules/lib/values.ts'
import { fillText } from '../../rules/rows/fill.ts'
import { propertyWords } from '../../rules/rows/words.ts'
import { prefixed } from '../../write/rdf/names.ts'

export const harvestNotRead: CatalogRule = {
  id: 'dcat/harvest-not-read',
  on: [DATASET, DISTRIBUTION, SERIES],
  severity: 'info',
  title: { fr: 'data.gouv.fr lit tout ce que dit la fiche.', en: 'data.gouv.fr reads all that the entry says.' },
  message: { fr: '{node} : data.gouv.fr ne lit pas « {property} ».', en: '{node}: data.gouv.fr does not read “{property}”.' },
  summary: { fr: 'non lu par data.gouv.fr', en: 'not read by data.gouv.fr' },
  source: udata('dataset_from_rdf, resource_from_rdf'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Si c’est utile à qui réutilise les données, dites-le aussi dans la description.', en: 'If it helps those who reuse the data, say it in the description as well.' }],
  },
  check(node) {
    const read = new Set(node.types.flatMap((type) => [...(readByHarvester.get(type) ?? [])]))
    const lost = [...node.properties.keys()].filter((property) => !read.has(property))
    return lost.map((property) => ({ subject: node.id, value: property, message: messageOf(property), details: { property, fate: 'lost' } }))
  },
}

function messageOf(iri: string): CatalogRule['message'] {
  const name = prefixed(iri)
  const words = propertyWords('', name ? `${name.prefix}:${name.local}` : iri, {})
  const { fr, en } = harvestNotRead.message
  return { fr: fillText(fr, { property: words.fr }), en: fillText(en, { property: words.en }) }
}
