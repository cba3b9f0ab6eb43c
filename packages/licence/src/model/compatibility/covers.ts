import type { Atom } from '../expression/ast.ts'
import { rangeOf } from '../expression/range.ts'

type Versioned = Pick<Atom, 'id' | 'plus'>

/** Whether every version that goes out may be had from the versions that come in. */
export function covers(inbound: Versioned, outbound: Versioned): boolean {
  const [a, b] = [rangeOf(inbound), rangeOf(outbound)]
  return a.series === b.series && a.from <= b.from && b.to <= a.to && (a.open || !b.open)
}

/** Whether a licence is one that a clause names: `MPL-2.0` that version alone, `GPL-2.0-or-later` that id, `GPL-2.0+` that version or any later one, `*` any. */
export function isNamed(outbound: Versioned, names: readonly string[]): boolean {
  return names.some((name) => name === '*' || isOne(outbound, name))
}

function isOne(outbound: Versioned, name: string): boolean {
  const [wanted, given] = [rangeOf({ id: name, plus: false }), rangeOf(outbound)]
  if (wanted.series !== given.series || given.from < wanted.from) return false
  return name.endsWith('+') || (given.from === wanted.from && given.open === wanted.open)
}
