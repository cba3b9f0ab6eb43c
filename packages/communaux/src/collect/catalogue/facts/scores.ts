import { score, type CatalogScore } from '@communaux/dcat'
import type { FactId } from '@communaux/label'
import type { CatalogueContext, CatalogueFact } from '../context.ts'

type Method = CatalogScore['method']
const known = new WeakMap<CatalogueContext, Map<Method, CatalogScore>>()

/** Each score once for a catalogue. */
function scoreOf(context: CatalogueContext, method: Method): CatalogScore {
  const scores = known.get(context) ?? new Map<Method, CatalogScore>()
  known.set(context, scores)
  let made = scores.get(method)
  if (!made) scores.set(method, (made = score(context.catalog, { method, now: context.now })))
  return made
}

/** One criterion of data.gouv.fr's own score, as a share of the datasets. */
const criterionShare = (fact: FactId, criterion: string): CatalogueFact => ({
  fact,
  rule: `datagouv/${criterion}`,
  measure: (context) => {
    if (context.datasets.length === 0) return null
    const { criteria, improvements } = scoreOf(context, 'datagouv')
    const line = criteria.find(({ id }) => id === criterion)
    if (!line) return null
    const lacking = improvements.find((improvement) => improvement.criterion === criterion)?.subjects ?? []
    return { value: line.score / line.max, ...(lacking.length > 0 && { excerpt: lacking.join('\n') }) }
  },
})

/** The whole score out of 1; what only the network can tell is counted as the method counts it, and said. */
const wholeScore = (fact: FactId, method: Method): CatalogueFact => ({
  fact,
  rule: method,
  measure: (context) => {
    if (context.datasets.length === 0) return null
    const { score: points, max, range, edition } = scoreOf(context, method)
    return { value: points / max, excerpt: `${method} ${edition} – ${points} / ${max} [${range.min}, ${range.max}]` }
  },
})

export const describedShare: CatalogueFact = criterionShare('dcat.datasets.described-share', 'dataset_description_quality')
export const frequencyStated: CatalogueFact = criterionShare('dcat.frequency.stated-share', 'update_frequency')
export const frequencyInTime: CatalogueFact = criterionShare('dcat.frequency.in-time-share', 'update_fulfilled_in_time')
export const openFormats: CatalogueFact = criterionShare('dcat.formats.open-share', 'has_open_format')
export const datagouvScore: CatalogueFact = wholeScore('dcat.score.datagouv', 'datagouv')
export const mqaScore: CatalogueFact = wholeScore('dcat.score.mqa', 'mqa')
