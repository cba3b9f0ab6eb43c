import type { DatasetDetail } from '../../town/result.ts'
import type { View } from '../../ui/view.ts'

/** data.gouv.fr's points of a dataset, and what would earn the others. */
export function Score({ view, detail: { points, advice } }: { view: View; detail: DatasetDetail }) {
  if (!points) return null
  const score = view.t(`${view.number(points.score)} sur ${points.of}`, `${view.number(points.score)} of ${points.of}`)
  return (
    <section aria-labelledby="points">
      <h2 id="points">{view.t(`Points de data.gouv.fr : ${score}`, `data.gouv.fr points: ${score}`)}</h2>
      {points.min < points.score && (
        <p>{view.t(`Dont ${view.number(points.score - points.min)} accordé d'avance par data.gouv.fr, tant qu'il n'a pas essayé les liens.`, `${view.number(points.score - points.min)} of them granted in advance by data.gouv.fr, as long as it has not tried the links.`)}</p>
      )}
      {advice.length > 0 && (
        <>
          <p>{view.t('Pour gagner les autres :', 'To earn the others:')}</p>
          <ul>
            {advice.map((text) => (
              <li>{view.say(text)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
