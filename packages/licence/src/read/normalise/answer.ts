import { fill, type Params } from '@communaux/report'
import { type ReasonId, REASONS } from '../../data/reasons.ts'
import { SPDX_LIST } from '../../data/spdx-ids.ts'
import type { Assumption, Kind, Normalised } from '../../model/types.ts'

/** An answer before the input and the texts are put in. */
export interface Answer {
  readonly kind: Kind
  readonly id?: string
  readonly assumed?: readonly Assumption[]
  readonly candidates?: readonly string[]
  readonly reason: ReasonId
  readonly params?: Params
}

/** Whether an answer names one licence (or one expression). */
export const isNamed = (answer: Answer | undefined): answer is Answer & { id: string } => answer?.id !== undefined

/** The ids that an answer leaves possible, the best first. */
export const possible = ({ id, candidates = [] }: Answer): readonly string[] => (id === undefined || candidates.includes(id) ? candidates : [id, ...candidates])

/** The public form of an answer. */
export function normalised(input: string, answer: Answer): Normalised {
  const candidates = possible(answer)
  const params: Params = { list: SPDX_LIST.version, id: answer.id ?? '', candidates: candidates.join(', '), ...answer.params }
  return {
    input,
    id: answer.id ?? null,
    kind: answer.kind,
    assumed: answer.assumed ?? [],
    candidates,
    because: fill(REASONS[answer.reason], params),
  }
}
