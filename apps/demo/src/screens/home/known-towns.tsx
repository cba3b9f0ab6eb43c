import { townPath, type Town } from '../../town/town.ts'
import type { View } from '../../ui/view.ts'

/** What this machine already knows. The example has its own link above. */
export function KnownTowns({ view, towns }: { view: View; towns: readonly Town[] }) {
  const own = towns.filter((town) => !town.sample)
  if (own.length === 0) return null
  return (
    <section aria-labelledby="connues">
      <h2 id="connues">{view.t('Déjà ouvertes ici', 'Already open here')}</h2>
      <ul>
        {own.map((town) => (
          <li>
            <a href={view.href(townPath(town.id))}>{town.name}</a>
            {town.siren !== null && <span class="soft"> · SIREN {town.siren}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
