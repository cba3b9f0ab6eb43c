import { isOver, type Collection } from '../../town/collection.ts'
import { townPath, type Town } from '../../town/town.ts'
import { TownPage } from '../../ui/town-page.tsx'
import type { View } from '../../ui/view.ts'
import { Progress } from './progress.tsx'
import { Unread } from './unread.tsx'
import { stateText } from './words.ts'

const REFRESH_S = 2
type Props = { view: View; town: Town; collection: Collection | null }

/** Works without JavaScript: the page then asks for itself again. */
export function CollectPage({ view, town, collection }: Props) {
  const under = collection !== null && !isOver(collection.state)
  const title = under ? view.t('Collecte en cours', 'Collection in progress') : view.t('Collecte', 'Collection')
  const base = townPath(town.id)
  return (
    <TownPage view={view} town={town} title={title} clock={collection?.at} {...(under ? { refresh: REFRESH_S } : {})}>
      <h1>{title}</h1>
      {collection === null ? (
        <p>{view.t('Rien n\'a encore été collecté.', 'Nothing has been collected yet.')}</p>
      ) : (
        <>
          <p class="lede">{stateText(view, collection)}</p>
          {under ? (
            <collecte-suivie data-flux={view.href(`${base}/collecte/flux`)} data-fin={view.href(`${base}/collecte`)}>
              <Progress view={view} collection={collection} />
            </collecte-suivie>
          ) : (
            <Progress view={view} collection={collection} />
          )}
        </>
      )}
      <Actions view={view} town={town} under={under} />
      {collection?.result && !under && <Unread view={view} result={collection.result} base={base} />}
    </TownPage>
  )
}

function Actions({ view, town, under }: { view: View; town: Town; under: boolean }) {
  const base = townPath(town.id)
  return (
    <div class="row">
      <a class="button" href={view.href(base)}>{under ? view.t('Voir ce qui est déjà trouvé', 'See what is already found') : view.t('Vue d\'ensemble', 'Overview')}</a>
      {under ? (
        <form method="post" action={view.href(`${base}/collecte/arret`)}>
          <button type="submit" class="quiet">{view.t('Arrêter et garder ce qui est trouvé', 'Stop and keep what is found')}</button>
        </form>
      ) : (
        !town.sample && (
          <form method="post" action={view.href(`${base}/collecte`)}>
            <button type="submit" class="quiet">{view.t('Collecter de nouveau', 'Collect again')}</button>
          </form>
        )
      )}
    </div>
  )
}
