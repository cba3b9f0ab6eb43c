import type { Apart } from '../../town/compare.ts'
import type { Standing } from '../../town/estimate.ts'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'

/** Points of another scale or edition mean something else: they are not shown, and this says why. */
export function ApartList({ view, apart, standing }: { view: View; apart: readonly Apart[]; standing: Standing }) {
  if (apart.length === 0) return null
  return (
    <section aria-labelledby="pas-comparables">
      <h2 id="pas-comparables">{view.t('Pas comparables', 'Not comparable')}</h2>
      <ul class="held">
        {apart.map((one) => (
          <li>
            <StateMark view={view} state="not-applicable" word={view.t('pas comparable', 'not comparable')} />
            <span><strong>{one.neighbour.name}</strong> : {whyOf(view, one, standing)}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{view.t('Pour vous comparer, demandez-lui un fichier de partage fait avec la même grille que vous.', 'To compare, ask it for a share file made with the same scale as yours.')}</p>
    </section>
  )
}

function whyOf(view: View, { neighbour, differs }: Apart, { scale, edition }: Standing): string {
  const [theirs, ours] = differs === 'scale' ? [neighbour.answers.scale, scale.id] : [neighbour.answers.edition, edition.id]
  if (differs === 'scale') return view.t(`ses réponses suivent la grille ${theirs}, les vôtres la grille ${ours}. Les questions et les poids changent : leurs points ne se comparent pas.`, `its answers follow the scale ${theirs}, yours the scale ${ours}. Questions and weights differ: their points do not compare.`)
  return view.t(`ses réponses sont pour l'édition ${theirs} du label, les vôtres pour ${ours}. Les attentes changent chaque année : leurs points ne se comparent pas.`, `its answers are for the edition ${theirs} of the label, yours for ${ours}. What is asked changes each year: their points do not compare.`)
}
