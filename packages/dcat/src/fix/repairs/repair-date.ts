import { expand } from '../../data/namespaces.ts'
import { isReference } from '../../model/graph.ts'
import { isTyped, TEMPORAL } from '../../rules/lib/lexical.ts'
import { dcatAp } from '../../rules/lib/sources.ts'
import { dateOf } from '../dates.ts'
import type { Repair } from '../repair.ts'

const DATES: ReadonlySet<string> = new Set(['dct:issued', 'dct:modified', 'dct:created', 'dcat:startDate', 'dcat:endDate'].map(expand))

/** « 03/04/2026 » could be in March or in April: the date is proposed, and a person decides. */
export const repairDate: Repair = {
  id: 'dcat/repair-date',
  severity: 'warning',
  title: { fr: 'Une date est écrite et typée comme le veut la norme.', en: 'A date is written and typed as the norm wants it.' },
  message: { fr: '{node} : la date « {from} » s’écrit {to}, avec son type.', en: '{node}: the date “{from}” is written {to}, with its type.' },
  does: { fr: 'Écrire et typer la date', en: 'Write and type the date' },
  source: dcatAp('Dataset.modificationdate'),
  remedy: { who: 'supplier', effort: 'hours', steps: [{ fr: 'Dans le flux, écrivez les dates comme AAAA-MM-JJ et typez-les (xsd:date).', en: 'In the feed, write dates as YYYY-MM-DD and type them (xsd:date).' }] },
  change(value, { property }) {
    if (isReference(value) || !DATES.has(property) || isTyped(value, TEMPORAL)) return undefined
    const date = dateOf(value.value)
    return date && { to: { value: date.text, datatype: expand(date.type) }, safe: date.isCertain }
  },
}
