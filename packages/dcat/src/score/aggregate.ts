import type { CatalogScore, Criterion, Improvement, Scored, Share } from './types.ts'

/** One thing that a criterion judges, and the dataset it belongs to. */
interface Judged {
  readonly dataset: string
  readonly share: Share
}

/**
 * Adds up the criteria over a catalogue: each gives its points times the share of the datasets (or distributions)
 * that have what it asks. Where there is nothing to judge it gives nothing.
 */
export function aggregate(head: Pick<CatalogScore, 'method' | 'edition'>, criteria: readonly Criterion[], datasets: readonly Scored[]): CatalogScore {
  const judged = criteria.map((criterion) => ({ criterion, units: judge(criterion, datasets) }))
  const lines = judged.map(({ criterion: { id, max }, units }) => {
    const points = (of: (share: Share) => number): number => mean(units.map(({ share }) => of(share))) * max
    return { id, score: points(({ score }) => score), max, range: { min: points(({ min }) => min), max: points((share) => share.max) } }
  })
  const sum = (of: (line: (typeof lines)[number]) => number): number => lines.reduce((total, line) => total + of(line), 0)
  return {
    ...head,
    score: sum(({ score }) => score),
    max: sum(({ max }) => max),
    range: { min: sum(({ range }) => range.min), max: sum(({ range }) => range.max) },
    criteria: lines,
    improvements: judged
      .map(({ criterion, units }) => improvement(criterion, units, datasets))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points),
  }
}

function judge(criterion: Criterion, datasets: readonly Scored[]): readonly Judged[] {
  if (criterion.unit === 'dataset') return datasets.map((scored) => ({ dataset: scored.dataset.id, share: criterion.of(scored) }))
  const files = datasets.flatMap((scored) => scored.files.map((file) => ({ dataset: scored.dataset.id, share: criterion.of(file, scored) })))
  return criterion.best && datasets.length === 1 ? bestOf(files) : files
}

/** A dataset on its own is judged by its best distribution. */
function bestOf(files: readonly Judged[]): readonly Judged[] {
  const [best] = [...files].sort((a, b) => b.share.score - a.share.score || b.share.max - a.share.max)
  return best ? [best] : []
}

function improvement({ id, max, advice }: Criterion, units: readonly Judged[], datasets: readonly Scored[]): Improvement {
  const lacking = units.filter(({ share }) => share.max < 1)
  // Without any distribution, every dataset lacks what is asked of distributions.
  const subjects = units.length > 0 ? lacking.map(({ dataset }) => dataset) : datasets.map(({ dataset }) => dataset.id)
  const points = units.length > 0 ? clean(mean(units.map(({ share }) => 1 - share.max)) * max) : subjects.length > 0 ? max : 0
  return { criterion: id, points, text: advice, subjects: [...new Set(subjects)] }
}

const mean = (values: readonly number[]): number => (values.length > 0 ? values.reduce((total, value) => total + value, 0) / values.length : 0)

/** Differences of means carry no more than twelve decimals: what is beyond is the machine’s. */
const clean = (value: number): number => Math.round(value * 1e12) / 1e12
