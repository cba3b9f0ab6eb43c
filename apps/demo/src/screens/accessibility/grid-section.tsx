import type { Rate } from '@communaux/accessibility'
import type { GridView } from '../../town/grid.ts'
import { describedBy, Field } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import { Contradictions } from './contradictions.tsx'

type Props = { view: View; base: string; grid: GridView | null; error?: string | undefined }

/** The audit that a person made: its rate, and what we measure otherwise. */
export function GridSection({ view, base, grid, error }: Props) {
  return (
    <section aria-labelledby="grille">
      <h2 id="grille">{view.t('La grille d\'audit d\'une personne', 'A person\'s audit grid')}</h2>
      {grid && (
        <>
          <p>{rateWords(view, grid.rate)}</p>
          <p class="soft">{view.t(`${grid.name}, ${grid.pages} pages, RGAA ${grid.rate.edition}`, `${grid.name}, ${grid.pages} pages, RGAA ${grid.rate.edition}`)}</p>
          <Contradictions view={view} base={base} lines={grid.contradictions} />
        </>
      )}
      <form method="post" action={view.href(`${base}/accessibilite/grille`)} enctype="multipart/form-data" novalidate>
        <Field view={view} id="fichier-grille" label={grid ? view.t('Remplacer la grille', 'Replace the grid') : view.t('Apporter une grille', 'Bring a grid')} help={view.t('Le CSV d\'Ara, la grille officielle en ODS, ou notre JSON.', 'Ara\'s CSV, the official ODS grid, or our JSON.')} error={error}>
          <input id="fichier-grille" name="grille" type="file" aria-invalid={error === undefined ? undefined : 'true'} aria-describedby={describedBy('fichier-grille', true, error !== undefined)} />
        </Field>
        <button type="submit" class="quiet">{view.t('Lire cette grille', 'Read this grid')}</button>
      </form>
    </section>
  )
}

/** Decided on whole numbers: nothing is rounded before the half. */
function rateWords(view: View, { global: { num, den }, state, untested }: Rate): string {
  if (state === 'undetermined') return view.t(`Aucun taux tant que ${untested} critères ne sont pas testés.`, `No rate as long as ${untested} criteria are not tested.`)
  const words = { total: view.t('totalement conforme', 'fully compliant'), partial: view.t('partiellement conforme', 'partly compliant'), none: view.t('non conforme', 'not compliant') }
  return view.t(`${num} critères respectés sur ${den} qui s'appliquent : ${words[state]}.`, `${num} criteria met of ${den} that apply: ${words[state]}.`)
}
