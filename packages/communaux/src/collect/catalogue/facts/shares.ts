import { shareOf, type CatalogueFact } from '../context.ts'
import { titleOf } from '../rows.ts'

export const contactShare: CatalogueFact = {
  fact: 'dcat.contact.share',
  rule: 'dcat/dataset-contact-point-min-count',
  measure: ({ datasets }) => shareOf(datasets, ({ contactPoint = [] }) => contactPoint.length > 0, titleOf),
}

export const schemaShare: CatalogueFact = {
  fact: 'dcat.schema.declared-share',
  rule: 'dcat/dataset-conforms-to',
  measure: ({ datasets }) => shareOf(datasets, ({ conformsTo = [], distributions }) => conformsTo.length > 0 || distributions.some((file) => (file.conformsTo ?? []).length > 0), titleOf),
}

/** By dataset: a licence on a portal is a licence on nothing. */
export const licensedShare: CatalogueFact = {
  fact: 'dcat.datasets.licensed-share',
  rule: 'licence/not-stated',
  measure: ({ datasets, rows }) => {
    const stated = new Set(rows.filter(({ status }) => status !== 'not-stated').map(({ id }) => id))
    return shareOf(datasets, ({ id }) => stated.has(id), titleOf)
  },
}

const LISTED = new Set(['listed', 'family', 'homologated'])

/** What nobody can read leaves the share unmeasured: some would be counted as out, wrongly. */
export const listedShare: CatalogueFact = {
  fact: 'dcat.datasets.licensed-listed-share',
  rule: 'licence/not-listed',
  measure: ({ datasets, rows }) => {
    const listed = new Set(rows.filter(({ status }) => LISTED.has(status)).map(({ id }) => id))
    return shareOf(datasets, ({ id }) => listed.has(id), titleOf)
  },
}
