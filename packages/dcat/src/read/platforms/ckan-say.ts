import type { CkanKind, CkanRow } from '../../data/ckan.ts'
import type { Json } from '../json/parse.ts'
import type { Fields } from './fields.ts'
import { address, date, number, text } from './statements.ts'

/** Says each row of a table. */
export function sayFields(fields: Fields, subject: string, rows: readonly CkanRow[]): void {
  for (const [names, property, kind] of rows) say(fields, subject, property, kind, fields.take(...names.split(' ')))
}

function say({ sink }: Fields, subject: string, property: string, kind: CkanKind, value: Json | undefined): void {
  if (kind === 'text') text(sink, subject, property, value)
  else if (kind === 'address') address(sink, subject, property, value)
  else for (const item of Array.isArray(value) ? (value as readonly Json[]) : [value]) sayLiteral(sink, subject, property, kind, item)
}

function sayLiteral(sink: Fields['sink'], subject: string, property: string, kind: CkanKind, value: Json | undefined): void {
  if (typeof value !== 'string' && typeof value !== 'number') return
  if (kind === 'date') date(sink, subject, property, String(value))
  else number(sink, subject, property, String(value), kind === 'duration' ? 'xsd:duration' : 'xsd:decimal')
}
