import type { Contradiction } from '../../town/grid.ts'
import type { View } from '../../ui/view.ts'

/** « Vous dites conforme, nous mesurons un défaut »: the grid stays as it is, a person looks again. */
export function Contradictions({ view, base, lines }: { view: View; base: string; lines: readonly Contradiction[] }) {
  if (lines.length === 0) return <p>{view.t('Rien de ce que nous mesurons ne la contredit.', 'Nothing that we measure contradicts it.')}</p>
  return (
    <div class="notice" data-state="fails">
      <p><strong>{view.t('La grille dit « conforme » là où nous mesurons un défaut. Elle n\'est pas changée : à regarder de nouveau.', 'The grid says “compliant” where we measure a defect. It is not changed: look again.')}</strong></p>
      <ul>
        {lines.map(({ page, criterion, finding }) => (
          <li>
            {view.t(`${page}, critère ${criterion} : ${view.say(finding.message)}`, `${page}, criterion ${criterion}: ${view.say(finding.message)}`)}{' '}
            <a href={view.href(`${base}/preuves/${finding.fingerprint}`)}>
              {view.t('Preuve', 'Proof')}
              <span class="unseen"> : {page} {criterion}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
