import { expand } from '../../data/namespaces.ts'
import { isReference } from '../../model/graph.ts'
import { dcatAp } from '../../rules/lib/sources.ts'
import { type Repair, safely } from '../repair.ts'

/** Never an identifier: a platform that has it with its space would not find it again without. */
const TEXTS: ReadonlySet<string> = new Set(['dct:title', 'dct:description', 'dcat:keyword', 'foaf:name', 'vcard:fn', 'rdfs:label', 'skos:prefLabel'].map(expand))

export const repairSpaces: Repair = {
  id: 'dcat/repair-spaces',
  severity: 'warning',
  title: { fr: 'Un texte ne commence ni ne finit par une espace.', en: 'A text neither begins nor ends with a space.' },
  message: { fr: '{node} : les espaces autour du texte « {to} » sont retirées.', en: '{node}: the spaces around the text “{to}” are removed.' },
  does: { fr: 'Retirer les espaces autour du texte', en: 'Remove the spaces around the text' },
  source: dcatAp('Dataset.title'),
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Dans la fiche, retirez les espaces au début et à la fin des textes.', en: 'In the record, remove the spaces at both ends of texts.' }] },
  change(value, { property }) {
    if (isReference(value) || !TEXTS.has(property)) return undefined
    const text = value.value.trim()
    return safely(text === '' || text === value.value ? undefined : { ...value, value: text })
  },
}
