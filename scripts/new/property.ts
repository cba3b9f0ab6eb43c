import { readFileSync } from 'node:fs'
import path from 'node:path'
import { generatedTerms, type PropertyRow, tableRows } from '../../packages/dcat/scripts/generate-terms.ts'
import { classes, classGroups } from '../../packages/dcat/src/data/classes.ts'
import { namespaces } from '../../packages/dcat/src/data/namespaces.ts'
import { root } from '../lib/workspace.ts'
import { type Skeleton, UsageError } from './skeleton.ts'

const TABLE = 'packages/dcat/src/data/property-table.ts'
const LIGHT = 'packages/dcat/src/data/terms.ts'
const KINDS = ['text', 'literal', 'part', 'link']

/** `property <prefix:name or key=prefix:name> "<classes>" <kind> [<of>]`: a row of the property table, and its light form. */
export function newProperty([name = '', where = '', kind = '', of]: readonly string[]): Skeleton {
  const { key, iri } = named(name)
  const words = new Set([...Object.keys(classes), ...Object.keys(classGroups)].flatMap((word) => [word, `${word}*`]))
  const unknown = where.split(' ').filter((word) => !words.has(word))
  if (unknown.length > 0) throw new UsageError(`« ${unknown.join(' ')} » : les classes sont ${[...Object.keys(classes), ...Object.keys(classGroups)].join(', ')}, avec une étoile pour une liste`)
  if (!KINDS.includes(kind)) throw new UsageError(`« ${kind} » : la sorte de valeur est ${KINDS.join(', ')}`)
  if (key in tableRows) throw new UsageError(`« ${key} » est déjà dans la table`)
  const row: PropertyRow = of === undefined ? [iri, where, kind] : [iri, where, kind, of]
  return {
    files: { [TABLE]: withRow(readFileSync(path.join(root, TABLE), 'utf8'), key, row), [LIGHT]: generatedTerms({ ...tableRows, [key]: row }) },
    replaces: [TABLE, LIGHT],
    next: [
      'npm test packages/dcat/test/tables.test.ts : de la ligne viennent le champ, son type, la lecture, l’écriture et le terme JSON-LD',
      'si un profil la demande, une ligne de plus dans packages/dcat/src/data/profiles/<profil>.ts, avec sa clause',
      'npm run changeset dit le changement',
    ],
  }
}

/** The key of the model and the first column: the prefix alone where the key is the property’s own name. */
function named(name: string): { readonly key: string; readonly iri: string } {
  const [, own, prefix = '', local = ''] = /^(?:(\w+)=)?([a-z]+):([\w-]+)$/.exec(name) ?? []
  if (!Object.hasOwn(namespaces, prefix)) throw new UsageError(`« ${name} » : un nom préfixé comme dqv:hasQualityMeasurement, ou clé=préfixe:nom ; préfixes : ${Object.keys(namespaces).join(', ')}`)
  return own === undefined || own === local ? { key: local, iri: prefix } : { key: own, iri: `${prefix}:${local}` }
}

/** The table with a line more, in its place. */
function withRow(text: string, key: string, row: PropertyRow): string {
  const lines = text.split('\n')
  const start = lines.indexOf('export const propertyTable = {') + 1
  const end = lines.indexOf('} as const')
  const keyOf = (line: string): string => line.trim().replace(/:.*/, '').toLowerCase()
  const at = lines.slice(start, end).findIndex((line) => keyOf(line) > key.toLowerCase())
  lines.splice(at < 0 ? end : start + at, 0, `  ${key}: [${row.map((cell) => `'${cell}'`).join(', ')}],`)
  return lines.join('\n')
}
