import type { Correction } from '../../town/correction.ts'
import type { Result } from '../../town/result.ts'
import type { View } from '../../ui/view.ts'

/** Corrections that wait to be published, each with its page, and the feed that holds them all. */
export function CorrectedHere({ view, base, result, corrections }: { view: View; base: string; result: Result; corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null
  const titles = new Map(result.datasets.map(({ id, title }) => [id, title]))
  const one = corrections.length === 1
  return (
    <div class="notice">
      <p><strong>{one ? view.t('Une fiche corrigée ici, pas encore publiée.', 'One description corrected here, not published yet.') : view.t(`${corrections.length} fiches corrigées ici, pas encore publiées.`, `${corrections.length} descriptions corrected here, not published yet.`)}</strong></p>
      <ul>
        {corrections.map(({ dataset }) => (
          <li><a href={view.href(`${base}/donnees/jeu/correction`, { id: dataset })}>{titles.get(dataset) ?? dataset}</a></li>
        ))}
      </ul>
      <p><a href={view.href(`${base}/exports/catalogue-corrige.ttl`)} download>{view.t('Prendre le flux corrigé (Turtle)', 'Take the corrected feed (Turtle)')}</a></p>
    </div>
  )
}
