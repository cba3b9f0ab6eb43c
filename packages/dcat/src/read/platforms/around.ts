import type { Path } from '@communaux/report'
import { readFieldLost } from '../findings/json.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import { pageOf } from '../page.ts'
import type { Trouble } from '../reading.ts'
import { isEmpty } from './fields.ts'
import { LISTS } from './shape.ts'

const TOTALS = ['total', 'total_count', 'count', 'nhits']
const NEXT = ['next_page', 'next']
/** What answers say of themselves: nothing of it describes a dataset. */
const OWN: ReadonlySet<string> = new Set([
  ...LISTS, ...TOTALS, ...NEXT, 'help', 'success', 'sort', 'facets', 'search_facets', 'links', 'page', 'page_size', 'previous_page', 'parameters', 'facet_groups', 'limit', 'offset',
])

/**
 * What is said of the objects around the datasets of a platform’s answer: that the list goes on elsewhere, and which of their fields
 * are not kept.
 *
 * @param path where a dataset stands, or the list when there is none
 */
export function aroundTroubles(document: Json, path: Path): readonly Trouble[] {
  const troubles: Trouble[] = []
  let value: Json = document
  for (const [depth, step] of path.entries()) {
    if (isObject(value)) {
      const at = path.slice(0, depth)
      const inner: Json = value[String(step)] ?? null
      if (isArray(inner)) troubles.push(...pageTrouble(value, inner, at))
      troubles.push(...leftOver(value, at))
      value = inner
    } else value = isArray(value) ? (value[Number(step)] ?? null) : null
  }
  return troubles
}

function pageTrouble(holder: JsonObject, list: readonly Json[], at: Path): readonly Trouble[] {
  const [totalKey, total] = member(holder, TOTALS, (value) => typeof value === 'number')
  const [nextKey, next] = member(holder, NEXT, (value) => typeof value === 'string' && value !== '')
  if (next === undefined && (total === undefined || Number(total) <= list.length)) return []
  const page = { shown: list.length, ...(total !== undefined && { total: Number(total) }), ...(typeof next === 'string' && { next }) }
  return [pageOf(page, { path: [...at, nextKey ?? totalKey ?? ''] })]
}

function member(holder: JsonObject, names: readonly string[], isIt: (value: Json | undefined) => boolean): readonly [string?, Json?] {
  const name = names.find((key) => isIt(holder[key]))
  return name === undefined ? [] : [name, holder[name] ?? null]
}

const leftOver = (holder: JsonObject, at: Path): readonly Trouble[] =>
  Object.entries(holder).flatMap(([name, value]) => (OWN.has(name) || isEmpty(value) ? [] : [{ rule: readFieldLost, path: [...at, name], params: { field: name, count: 1 }, value: name }]))
