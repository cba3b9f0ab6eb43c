import { VERSION_SERIES } from '../../data/version-series.ts'
import type { Atom } from './ast.ts'

const GNU_SUFFIX = /-(only|or-later)$/

/** A licence as the versions it may be taken under. */
export interface Range {
  /** The series it belongs to, or the id itself. */
  readonly series: string
  readonly from: number
  readonly to: number
  /** Versions that are not published yet are meant too. */
  readonly open: boolean
}

/** `GPL-2.0-or-later`, `GPL-2.0+` and the like reach the last version of their series; a bare id is one version. */
export function rangeOf({ id, plus }: Pick<Atom, 'id' | 'plus'>): Range {
  const suffix = GNU_SUFFIX.exec(id)?.[1]
  const stem = id.replace(/\+$/, '').replace(GNU_SUFFIX, '')
  const open = plus || suffix === 'or-later' || id.endsWith('+')
  const series = VERSION_SERIES.find((ids) => ids.includes(stem))
  if (!series) return { series: stem.toLowerCase(), from: 0, to: 0, open }
  const from = series.indexOf(stem)
  return { series: series[0] ?? stem, from, to: open ? series.length - 1 : from, open }
}

/** Whether a licence can be taken under a version that is accepted. */
export function meets(declared: Pick<Atom, 'id' | 'plus'>, accepted: Pick<Atom, 'id' | 'plus'>): boolean {
  const [a, b] = [rangeOf(declared), rangeOf(accepted)]
  return a.series === b.series && a.from <= b.to && b.from <= a.to
}
