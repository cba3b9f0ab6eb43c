import { expand } from '../../data/namespaces.ts'
import { dcatAp301 } from '../../data/profiles/dcat-ap-3.0.1.ts'
import { isReference } from '../../model/graph.ts'
import { dcatAp } from '../../rules/lib/sources.ts'
import { type Repair, safely } from '../repair.ts'

/** Properties whose values are links in DCAT-AP, and come from no table. */
const LINKS: ReadonlySet<string> = new Set(
  Object.values(dcatAp301.constraints).flatMap((rows) => Object.entries(rows).filter(([, { kind, vocabulary }]) => kind === 'node' && !vocabulary).map(([name]) => expand(name))),
)

export const repairAddress: Repair = {
  id: 'dcat/repair-address',
  severity: 'warning',
  title: { fr: 'Une adresse est écrite comme un lien.', en: 'An address is written as a link.' },
  message: { fr: '{node} : l’adresse « {from} » était un texte, c’est maintenant un lien.', en: '{node}: the address “{from}” was a text, it is now a link.' },
  does: { fr: 'Écrire l’adresse comme un lien', en: 'Write the address as a link' },
  source: dcatAp('Distribution.accessURL'),
  remedy: { who: 'supplier', effort: 'hours', steps: [{ fr: 'Dans le flux, écrivez les adresses comme des liens.', en: 'In the feed, write addresses as links.' }] },
  change(value, { property }) {
    if (isReference(value) || !LINKS.has(property)) return undefined
    const address = value.value.trim()
    return safely(/^https?:\/\/[^\s/]\S*$/i.test(address) ? { id: address } : undefined)
  },
}
