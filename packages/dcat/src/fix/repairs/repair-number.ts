import { expand } from '../../data/namespaces.ts'
import { isReference } from '../../model/graph.ts'
import { formsOf, isTyped } from '../../rules/lib/lexical.ts'
import { dcatAp } from '../../rules/lib/sources.ts'
import { type Repair, safely } from '../repair.ts'

/** The datatype that each property asks for. */
const DATATYPES: ReadonlyMap<string, string> = new Map(
  [['dcat:byteSize', 'nonNegativeInteger'], ['dcat:spatialResolutionInMeters', 'decimal'], ['dcat:temporalResolution', 'duration'], ['spdx:checksumValue', 'hexBinary']].map(
    ([property = '', type = '']) => [expand(property), type],
  ),
)

/** JSON-LD writes 1200 as 1.2E3, and other tools as 1200.0: the same number. */
function asWanted(text: string, type: string): string {
  const isNumber = type === 'nonNegativeInteger' || type === 'decimal'
  if (!isNumber || !/^\d+(?:\.\d+)?(?:E\d+)?$/i.test(text)) return text
  const number = Number(text)
  return Number.isSafeInteger(number) ? String(number) : text
}

export const repairNumber: Repair = {
  id: 'dcat/repair-number',
  severity: 'warning',
  title: { fr: 'Un nombre, une durée ou une empreinte porte son type.', en: 'A number, a duration or a checksum bears its type.' },
  message: { fr: '{node} : « {from} » s’écrit {to}, avec son type.', en: '{node}: “{from}” is written {to}, with its type.' },
  does: { fr: 'Typer la valeur', en: 'Type the value' },
  source: dcatAp('Distribution.bytesize'),
  remedy: { who: 'supplier', effort: 'hours', steps: [{ fr: 'Dans le flux, typez les tailles, les durées et les empreintes.', en: 'In the feed, type sizes, durations and checksums.' }] },
  change(value, { property }) {
    const type = DATATYPES.get(property)
    if (type === undefined || isReference(value)) return undefined
    const forms = formsOf(type)
    const right = { value: asWanted(value.value.trim(), type), datatype: expand(`xsd:${type}`) }
    return safely(isTyped(value, forms) || !isTyped(right, forms) ? undefined : right)
  },
}
