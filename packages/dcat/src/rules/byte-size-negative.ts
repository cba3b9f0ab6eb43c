import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { dcatAp } from './lib/sources.ts'
import { DISTRIBUTION, textOf } from './lib/values.ts'

const BYTE_SIZE = expand('dcat:byteSize')

/** Both the type of DCAT-AP 2 (xsd:decimal) and that of 3 are met in feeds: the number itself decides. */
export const byteSizeNegative: CatalogRule = {
  id: 'dcat/byte-size-negative',
  on: [DISTRIBUTION],
  severity: 'error',
  title: { fr: 'La taille d’un fichier n’est pas négative.', en: 'The size of a file is not negative.' },
  message: { fr: '{node} aurait une taille de {size} octets.', en: '{node} is said to hold {size} bytes.' },
  source: dcatAp('Distribution.bytesize'),
  remedy: {
    who: 'supplier',
    effort: 'hours',
    steps: [{ fr: 'Quand la taille n’est pas connue, ne l’écrivez pas dans le flux : −1 n’est pas une taille.', en: 'When the size is not known, leave it out of the feed: −1 is not a size.' }],
  },
  // Not applicable: the size is not given, or is not a number.
  check(distribution) {
    const size = textOf(distribution, BYTE_SIZE)
    if (size === undefined || !/^[+-]?\d+(\.\d+)?$/.test(size)) return 'not-applicable'
    if (Number(size) >= 0) return 'passes'
    return { subject: distribution.id, value: size, params: { size }, details: { property: BYTE_SIZE, constraint: 'minInclusive' } }
  },
}
