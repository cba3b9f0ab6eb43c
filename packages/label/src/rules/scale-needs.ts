import type { Domain, Question } from '../data/types.ts'
import { domainsOf } from '../model/walk.ts'
import { nearest } from '../read/nearest.ts'
import { FORMATS } from '../read/problems.ts'
import type { ScaleRule } from './rule.ts'

/** « needs » must lead somewhere in the same domain, and never back: the search for next steps relies on it. */
export const scaleNeeds: ScaleRule = {
  id: 'label/scale-needs',
  severity: 'error',
  title: { fr: 'Un préalable est une autre question du même domaine, sans boucle', en: 'A prerequisite is another question of the same domain, without a loop' },
  message: { fr: 'Le préalable «\u00A0{needs}\u00A0» de «\u00A0{id}\u00A0» {whyFr}', en: 'The prerequisite “{needs}” of “{id}” {whyEn}' },
  source: { ...FORMATS, clause: 'needs' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Nommer une question du même domaine, et enlever la boucle.', en: 'Name a question of the same domain, and remove the loop.' }] },
  check: (scale) =>
    [...domainsOf(scale)].flatMap(({ item, path }) =>
      (item.questions ?? []).flatMap((question, index) => {
        const why = problem(question, item)
        return why ? [{ path: [...path, 'questions', index, 'needs'], value: question.needs, params: { id: question.id, needs: question.needs ?? '', ...why } }] : []
      }),
    ),
}

function problem(question: Question, domain: Domain): { whyFr: string; whyEn: string } | null {
  const byId = new Map((domain.questions ?? []).map((item) => [item.id, item]))
  const seen = new Set([question.id])
  for (let next = question.needs; next !== undefined; next = byId.get(next)?.needs) {
    if (seen.has(next)) return { whyFr: 'revient à elle-même', whyEn: 'leads back to itself' }
    if (!byId.has(next)) return missing(next, byId.keys())
    seen.add(next)
  }
  return null
}

function missing(id: string, known: Iterable<string>): { whyFr: string; whyEn: string } {
  const near = nearest(id, known)
  const [fr, en] = near ? [` Vouliez-vous dire «\u00A0${near}\u00A0» ?`, ` Did you mean “${near}”?`] : ['', '']
  return { whyFr: `n’est pas dans le même domaine.${fr}`, whyEn: `is not in the same domain.${en}` }
}
