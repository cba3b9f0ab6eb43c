import type { CriterionId } from './criterion.ts'

/** C: conforme; NC: non conforme; NA: non applicable; NT: non testé. */
export type Status = 'C' | 'NC' | 'NA' | 'NT'

/**
 * Why a criterion does not apply (RGAA, évaluation de la conformité): nothing of the kind on the page,
 * exempted content, or content under derogation that has an accessible alternative.
 */
export type NaReason = 'absent' | 'exempt' | 'derogation-with-alternative'

export interface Cell {
  readonly status: Status
  readonly reason?: NaReason
  readonly note?: string
}

export interface GridPage {
  readonly id: string
  readonly url?: string
  readonly title?: string
  /** Pages of one process share a name: a criterion is met there only when all of them meet it. */
  readonly process?: string
  /** An absent criterion is not tested. */
  readonly criteria: Readonly<Partial<Record<CriterionId, Cell>>>
}

/** A person's audit: one line a page, one cell a criterion. */
export interface Grid {
  /** The version of the RGAA. */
  readonly version: string
  readonly pages: readonly GridPage[]
}
