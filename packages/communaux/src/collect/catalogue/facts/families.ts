import { label, type Dataset } from '@communaux/dcat'
import { FAMILIES, type Family } from '../../../data/families.ts'
import type { CatalogueFact } from '../context.ts'
import { titleOf } from '../rows.ts'

/** A declared schema is a proof, a title or a keyword an indication: the excerpt says which dataset it is. */
export const mandatoryFamilies: CatalogueFact = {
  fact: 'dcat.mandatory.families',
  rule: 'communaux/families',
  measure: ({ datasets }) => {
    if (datasets.length === 0) return null
    const found = FAMILIES.flatMap((family) => {
      const dataset = datasets.find((candidate) => declares(candidate, family)) ?? datasets.find((candidate) => mentions(candidate, family))
      return dataset ? [{ family, dataset }] : []
    })
    return { value: found.map(({ family }) => family.id), excerpt: found.map(({ family, dataset }) => `${family.id} – ${titleOf(dataset)}`).join('\n') }
  },
}

function declares({ conformsTo = [], distributions }: Dataset, { schemas }: Family): boolean {
  const declared = [...conformsTo, ...distributions.flatMap((file) => file.conformsTo ?? [])].flatMap(({ id, literal }) => [id, literal?.value]).filter((text) => text !== undefined)
  return declared.some((text) => schemas.some((schema) => text.toLowerCase().includes(schema)))
}

function mentions({ title, keyword = {} }: Dataset, { words }: Family): boolean {
  const keywords = Object.values(keyword).flatMap((value) => (typeof value === 'string' ? [value] : value))
  return [label(title, 'fr'), ...keywords].some((text) => words.test(plain(text)))
}

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[_-]+/g, ' ').toLowerCase()
