import type { Standing } from '../../town/estimate.ts'
import type { View } from '../../ui/view.ts'

/** How many questions, and where their answers come from. */
export function Legend({ view, estimate: { result, own, proposals } }: { view: View; estimate: Standing }) {
  const { total, open, notApplicable } = result.questions
  const measured = [...proposals.keys()].filter((id) => !own.has(id)).length
  const figures: [number, string][] = [
    [own.size, view.t('réponses données par des personnes', 'answers given by people')],
    [measured, view.t('propositions mesurées, à confirmer', 'measured proposals, to confirm')],
    [open, view.t('questions ouvertes', 'open questions')],
    [notApplicable, view.t('sans objet', 'not applicable')],
  ]
  return (
    <>
      <ul class="figures" aria-label={view.t(`${total} questions vous concernent`, `${total} questions concern you`)}>
        {figures.map(([count, words]) => (
          <li>
            <b>{view.number(count)}</b> {words}
          </li>
        ))}
      </ul>
      <p class="soft">{view.t('Nos questions s\'inspirent de ce que le label a publié ; leurs poids et leurs seuils sont les nôtres.', 'Our questions are inspired by what the label published; their weights and thresholds are ours.')}</p>
    </>
  )
}
