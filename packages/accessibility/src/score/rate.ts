import { type CriterionId, criteria } from '../model/criterion.ts'
import type { Grid, GridPage, Status } from '../model/grid.ts'
import type { State } from '../model/state.ts'
import { add, divide, NO_SHARE, rational, type Share, share } from './rational.ts'
import { stateOf } from './state.ts'

/** What `accessibility rate` prints. */
export interface Rate {
  /** Version of the RGAA that the grid names. */
  readonly edition: string
  /** Criteria respected on the whole sample among those that apply: it alone decides the state. */
  readonly global: Share
  /** Mean of the pages' rates: never shown without the global rate. */
  readonly mean: Share
  readonly state: State
  /** How many criteria are not tested on one page at least. While one remains there is no rate. */
  readonly untested: number
  readonly untestedOn: readonly { readonly page: string; readonly criteria: readonly CriterionId[] }[]
}

/**
 * Rates and legal state of an audit grid, exact.
 *
 * A criterion applies when it is C or NC on one page at least; it is respected when no page is NC. In a
 * process, a page meets a criterion only when all pages of the process do.
 *
 * @example rate({ version: '4.1.2', pages: [] }).state // 'undetermined'
 */
export function rate(grid: Grid): Rate {
  const untestedOn = grid.pages.map((page) => ({ page: page.id, criteria: untestedOf(page) })).filter((line) => line.criteria.length > 0)
  const untested = new Set(untestedOn.flatMap((line) => line.criteria)).size
  if (untested > 0 || grid.pages.length === 0) {
    return { edition: grid.version, global: NO_SHARE, mean: NO_SHARE, state: 'undetermined', untested, untestedOn }
  }
  const { validated, applicable } = globalCount(grid.pages)
  return {
    edition: grid.version,
    global: { ...share(rational(validated, applicable)), num: validated, den: applicable },
    mean: meanOf(grid.pages),
    state: stateOf(validated, applicable),
    untested,
    untestedOn,
  }
}

const statusOf = (page: GridPage, id: CriterionId): Status => page.criteria[id]?.status ?? 'NT'

const untestedOf = (page: GridPage): CriterionId[] => criteria.map(({ id }) => id).filter((id) => statusOf(page, id) === 'NT')

function globalCount(pages: readonly GridPage[]): { validated: number; applicable: number } {
  let validated = 0
  let applicable = 0
  for (const { id } of criteria) {
    const statuses = pages.map((page) => statusOf(page, id))
    const fails = statuses.includes('NC')
    if (!fails && !statuses.includes('C')) continue
    applicable++
    if (!fails) validated++
  }
  return { validated, applicable }
}

/** Pages on which nothing applies have no rate of their own: they are left out of the mean. */
function meanOf(pages: readonly GridPage[]): Share {
  const failing = failuresByProcess(pages)
  const rates = pages.map((page) => pageRate(page, failing)).filter((line) => line.applicable > 0)
  if (rates.length === 0) return { num: 0, den: 0, percent: null }
  const sum = rates.reduce((total, line) => add(total, rational(line.validated, line.applicable)), rational(0, 1))
  return share(divide(sum, rates.length))
}

function pageRate(page: GridPage, failing: ReadonlyMap<string, ReadonlySet<CriterionId>>): { validated: number; applicable: number } {
  const elsewhere = page.process === undefined ? undefined : failing.get(page.process)
  const applies = criteria.map(({ id }) => id).filter((id) => statusOf(page, id) === 'C' || statusOf(page, id) === 'NC')
  const validated = applies.filter((id) => statusOf(page, id) === 'C' && !elsewhere?.has(id))
  return { validated: validated.length, applicable: applies.length }
}

function failuresByProcess(pages: readonly GridPage[]): Map<string, Set<CriterionId>> {
  const failing = new Map<string, Set<CriterionId>>()
  for (const page of pages) {
    if (page.process === undefined) continue
    const known = failing.get(page.process) ?? new Set()
    for (const { id } of criteria) if (statusOf(page, id) === 'NC') known.add(id)
    failing.set(page.process, known)
  }
  return failing
}
