import { expand } from '../../data/namespaces.ts'
import { isReference } from '../../model/graph.ts'
import { hvd } from '../../rules/lib/sources.ts'
import { shown } from '../../rules/lib/values.ts'
import { type Repair, safely } from '../repair.ts'

const EMAILS: ReadonlySet<string> = new Set(['vcard:hasEmail', 'foaf:mbox'].map(expand))
const ADDRESS = /^(?:\s*mailto\s*:)*\s*([^\s@<>"/]+@[^\s@<>"/]+\.[^\s@<>"/.]+)\s*$/i

export const repairEmail: Repair = {
  id: 'dcat/repair-email',
  severity: 'warning',
  title: { fr: 'Une adresse électronique est un lien « mailto: ».', en: 'An email address is a “mailto:” link.' },
  message: { fr: '{node} : « {from} » s’écrit {to}.', en: '{node}: “{from}” is written {to}.' },
  does: { fr: 'Écrire l’adresse électronique comme un lien « mailto: »', en: 'Write the email address as a “mailto:” link' },
  source: hvd('Kind.email'),
  remedy: { who: 'supplier', effort: 'hours', steps: [{ fr: 'Dans le flux, écrivez les adresses électroniques comme des liens « mailto: ».', en: 'In the feed, write email addresses as “mailto:” links.' }] },
  change(value, { property }) {
    if (!EMAILS.has(property)) return undefined
    const [, address] = ADDRESS.exec(shown(value)) ?? []
    const right = address && `mailto:${address}`
    return safely(right && !(isReference(value) && value.id === right) ? { id: right } : undefined)
  },
}
