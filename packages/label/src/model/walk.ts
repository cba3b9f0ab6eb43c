import type { Path } from '@communaux/report'
import type { Domain, Question, Scale } from '../data/types.ts'

/** A domain or question with its place in the scale. */
export interface Placed<T> {
  readonly item: T
  readonly path: Path
  readonly parent: Domain | null
}

/**
 * Every domain of a scale, parents before children.
 *
 * @example [...domainsOf(communaux2026)].length // 12
 */
export function* domainsOf(scale: Pick<Scale, 'domains'>): Generator<Placed<Domain>> {
  yield* inside(scale.domains, ['domains'], null)
}

function* inside(domains: readonly Domain[], path: Path, parent: Domain | null): Generator<Placed<Domain>> {
  for (const [index, item] of domains.entries()) {
    const place = [...path, index]
    yield { item, path: place, parent }
    yield* inside(item.domains ?? [], [...place, 'domains'], item)
  }
}

/**
 * Every question of a scale, in its order.
 *
 * @example [...questionsOf(communaux2026)].length // 46
 */
export function* questionsOf(scale: Pick<Scale, 'domains'>): Generator<Placed<Question>> {
  for (const { item: domain, path } of domainsOf(scale)) {
    for (const [index, item] of (domain.questions ?? []).entries()) yield { item, path: [...path, 'questions', index], parent: domain }
  }
}

const known = new WeakMap<object, ReadonlyMap<string, Question>>()

/**
 * The questions of a scale by id, made once for each scale object.
 *
 * @example questionsById(communaux2026).size // 46
 */
export function questionsById(scale: Pick<Scale, 'domains'>): ReadonlyMap<string, Question> {
  let byId = known.get(scale)
  if (!byId) known.set(scale, (byId = new Map([...questionsOf(scale)].map(({ item }) => [item.id, item]))))
  return byId
}
