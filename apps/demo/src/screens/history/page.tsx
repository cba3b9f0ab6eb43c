import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { ChoiceForm } from './choice-form.tsx'
import { CollectionTable } from './collection-table.tsx'
import { Difference } from './difference.tsx'
import type { Ended } from '../town/past.ts'

type Props = { shown: Shown; ended: readonly Ended[]; before: Ended | undefined; after: Ended | undefined }

/** The collections one after the other, and what changed between two of them. */
export function HistoryPage({ shown, ended, before, after }: Props) {
  const { view, town, base, collection } = shown
  const title = view.t('Historique', 'History')
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <h1>{title}</h1>
      <CollectionTable view={view} ended={ended} />
      {before && after && before.id !== after.id ? (
        <>
          <ChoiceForm view={view} ended={ended} before={before} after={after} />
          <Difference view={view} base={base} before={before} after={after} />
        </>
      ) : (
        <p>{view.t('Une seconde collecte montrera ce qui a changé.', 'A second collection will show what changed.')}</p>
      )}
    </TownPage>
  )
}
