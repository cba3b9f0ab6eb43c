import type { Hit, Path } from '@communaux/report'
import { domainsOf, questionsOf } from '../model/walk.ts'
import { FORMATS } from '../read/problems.ts'
import type { ScaleRule } from './rule.ts'

type Named = readonly [id: string, path: Path]

/** An answer, a condition or a level that names an id must mean one thing. */
export const scaleDuplicateId: ScaleRule = {
  id: 'label/scale-duplicate-id',
  severity: 'error',
  title: { fr: 'Chaque identifiant désigne une seule chose', en: 'Every id names one thing' },
  message: { fr: 'L’identifiant «\u00A0{id}\u00A0» est déjà pris', en: 'The id “{id}” is already taken' },
  source: { ...FORMATS, clause: 'id' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Donner un autre identifiant à l’un des deux.', en: 'Give one of the two another id.' }] },
  check(scale) {
    const nodes: Named[] = [...domainsOf(scale), ...questionsOf(scale)].map(({ item, path }) => [item.id, path])
    const levels: Named[] = scale.levels.map(({ id }, index) => [id, ['levels', index]])
    const gates: Named[] = (scale.gates ?? []).map(({ id }, index) => [id, ['gates', index]])
    return [nodes, levels, gates].flatMap(repeated)
  },
}

function repeated(named: readonly Named[]): Hit[] {
  const seen = new Set<string>()
  return named.filter(([id]) => seen.has(id) || !seen.add(id)).map(([id, path]) => ({ path, value: id, params: { id } }))
}
