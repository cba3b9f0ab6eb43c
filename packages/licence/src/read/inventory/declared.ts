import { group } from '../../model/expression/ast.ts'
import { printExpression } from '../../model/expression/print.ts'
import type { Reading } from '../../model/inventory/types.ts'
import { spdxLicence } from '../../model/ids.ts'
import { parseExpression } from '../expression/expression.ts'
import { normalise } from '../normalise/normalise.ts'

/** A declared licence, read. */
export interface DeclaredLicence {
  /** An SPDX expression, or `unknown`. */
  readonly licence: string
  readonly reading: Reading
  readonly declared?: string
  readonly candidates?: readonly string[]
}

const NOT_STATED: DeclaredLicence = { licence: 'unknown', reading: 'not-stated' }
const SILENT = new Set(['NONE', 'NOASSERTION', 'not-specified', 'none', 'no-assertion'])
const CLOSED = new Set(['unlicensed', 'all-rights-reserved', 'other-closed'])

/**
 * Reads the licence that a manifest or a lockfile declares: a text, `{ type }`, or a list (a choice, as Composer and
 * the old npm form mean it). What needs a guess is `unknown`, with what it may mean.
 *
 * @example declaredLicence(['MIT', 'GPL-2.0-only']) // { licence: 'MIT OR GPL-2.0-only', reading: 'expression' }
 */
export function declaredLicence(raw: unknown): DeclaredLicence {
  if (typeof raw === 'string') return ofText(raw)
  if (Array.isArray(raw)) return ofList(raw)
  if (typeof raw === 'object' && raw !== null) return declaredLicence('type' in raw ? raw.type : 'name' in raw ? raw.name : undefined)
  return NOT_STATED
}

function ofText(text: string): DeclaredLicence {
  const id = spdxLicence(text)
  if (id) return { licence: id.id, reading: 'expression' }
  if (text.trim() === '' || SILENT.has(text)) return NOT_STATED
  const { value, errors } = parseExpression(text)
  if (value !== null && errors.length === 0) return { licence: printExpression(value), reading: 'expression' }
  const { id: meant, kind, assumed, candidates } = normalise(text)
  if (SILENT.has(kind)) return NOT_STATED
  if (CLOSED.has(kind)) return { licence: 'unknown', reading: 'closed', declared: text }
  if (meant !== null && assumed.length === 0) return { licence: meant, reading: 'understood', declared: text }
  return { licence: 'unknown', reading: 'unreadable', declared: text, candidates }
}

function ofList(list: readonly unknown[]): DeclaredLicence {
  const read = list.map(declaredLicence)
  const [only] = read
  if (!only) return NOT_STATED
  if (read.length === 1) return only
  const declared = read.map((item) => item.declared ?? item.licence).join(', ')
  const values = read.map(({ licence }) => parseExpression(licence).value).filter((value) => value !== null)
  const worst = read.find(({ licence }) => licence === 'unknown')
  if (worst) return { licence: 'unknown', reading: worst.reading === 'not-stated' ? 'unreadable' : worst.reading, declared, candidates: read.flatMap(({ licence, candidates = [] }) => (licence === 'unknown' ? candidates : [licence])) }
  const understood = read.some(({ reading }) => reading === 'understood')
  return { licence: printExpression(group('or', values)), reading: understood ? 'understood' : 'expression', ...(understood ? { declared } : {}) }
}
