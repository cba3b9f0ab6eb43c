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
      {carried(own).map(({ count, author, at }) => (
        <p>{view.t(`${count} réponses sont reprises de votre dossier ${author}, du ${view.date(at)} : relisez-les, l'édition a changé.`, `${count} answers are carried over from your ${author} file, of ${view.date(at)}: read them again, the edition has changed.`)}</p>
      ))}
      <p class="soft">{view.t('Nos questions s\'inspirent de ce que le label a publié ; leurs poids et leurs seuils sont les nôtres.', 'Our questions are inspired by what the label published; their weights and thresholds are ours.')}</p>
    </>
  )
}

/** Answers that came from an earlier edition's file, by file. Those given here have no other source. */
function carried(own: Standing['own']): { count: number; author: string; at: string }[] {
  const files = new Map<string, { count: number; author: string; at: string }>()
  for (const { author, at } of own.values()) if (author.startsWith('tnl-')) files.set(author, { author, at, count: (files.get(author)?.count ?? 0) + 1 })
  return [...files.values()]
}
