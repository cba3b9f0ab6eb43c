import type { Dataset } from '@communaux/dcat'
import { fieldsOf, type Correction } from '../../town/correction.ts'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { Corrected } from './corrected.tsx'
import { CorrectionForm } from './form.tsx'
import type { Attempt } from './read-form.ts'

type Props = { shown: Shown; dataset: Dataset; correction: Correction | null; attempt?: Attempt | undefined }

/** Correct a dataset's description in a form, then take the correction to where the data are published. */
export function CorrectionPage({ shown, dataset, correction, attempt }: Props) {
  const { view, town, base, collection, result } = shown
  const catalogue = fieldsOf(dataset)
  const title = view.t(`Corriger la fiche « ${catalogue.title} »`, `Correct the description of “${catalogue.title}”`)
  const query = { id: dataset.id }
  return (
    <TownPage view={view} town={town} title={attempt ? `${view.t('Erreur', 'Error')} · ${title}` : title} clock={collection.at}>
      <p class="kicker"><a href={view.href(`${base}/donnees/jeu`, query)}>{view.t('Le jeu de données', 'The dataset')}</a></p>
      <h1>{title}</h1>
      {correction && !attempt && <Corrected view={view} base={base} dataset={dataset} correction={correction} now={result.at} />}
      <section aria-labelledby="fiche">
        <h2 id="fiche">{view.t('La fiche', 'The description')}</h2>
        <CorrectionForm view={view} action={view.href(`${base}/donnees/jeu/correction`, query)} values={attempt?.values ?? { ...catalogue, ...correction?.changes }} errors={attempt?.errors ?? {}} catalogue={catalogue} />
      </section>
    </TownPage>
  )
}
