import { type Finding, finding, type Hit } from '@communaux/report'
import { type CriterionId, isCriterionId } from '../model/criterion.ts'
import type { Cell, NaReason, Status } from '../model/grid.ts'
import { GRID_PROBLEMS } from './problems.ts'

const STATUS: Readonly<Record<string, Status>> = {
  c: 'C', nc: 'NC', na: 'NA', nt: 'NT', '': 'NT',
  conforme: 'C', 'non conforme': 'NC', 'non applicable': 'NA', 'non testé': 'NT',
}
const REASONS: ReadonlySet<string> = new Set<NaReason>(['absent', 'exempt', 'derogation-with-alternative'])

/** Where the cell stands and how findings are kept. */
export interface CellPlace {
  readonly criterion: CriterionId
  readonly findings: Finding[]
  readonly hit: Pick<Hit, 'location' | 'path' | 'subject'>
}

/** One cell as people write it; a wrong status or reason counts as not tested, and is said. */
export function readCell(status: unknown, place: CellPlace, reason?: unknown, note?: unknown): Cell {
  const read = typeof status === 'string' ? STATUS[status.trim().toLowerCase()] : undefined
  if (read === undefined) {
    say(place, 'grid-status', status)
    return { status: 'NT' }
  }
  if (reason !== undefined && read === 'NA' && !(typeof reason === 'string' && REASONS.has(reason))) {
    say(place, 'grid-na-reason', reason)
    return { status: 'NT' }
  }
  return {
    status: read,
    ...(read === 'NA' && reason !== undefined ? { reason: reason as NaReason } : {}),
    ...(typeof note === 'string' ? { note } : {}),
  }
}

function say({ criterion, findings, hit }: CellPlace, problem: 'grid-status' | 'grid-na-reason', value: unknown): void {
  findings.push(finding(GRID_PROBLEMS[problem], { ...hit, value, params: { value: shown(value), criterion } }))
}

/** A value as it may stand in a sentence: short, on one line. */
export const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined) ?? 'undefined').slice(0, 60)

/** Reads the number of a criterion; when it is none, says so and gives null. */
export function readCriterion(text: string, findings: Finding[], hit: Pick<Hit, 'location' | 'path'>): CriterionId | null {
  const id = text.trim().replace(/^crit[èe]re\s+/i, '')
  if (isCriterionId(id)) return id
  findings.push(finding(GRID_PROBLEMS['grid-criterion'], { ...hit, value: id, params: { value: shown(id) } }))
  return null
}
