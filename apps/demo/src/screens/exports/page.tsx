import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { EXPORTS } from './files.ts'

/** What can be taken away, in open formats. */
export function ExportsPage({ shown: { view, town, base, collection } }: { shown: Shown }) {
  const title = view.t('Exports', 'Exports')
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{view.t('Tout ce que vous voyez ici peut s\'emporter, en formats ouverts.', 'All that you see here can be taken away, in open formats.')}</p>
      <ul class="exports">
        {EXPORTS.map(({ name, text }) => (
          <li>
            <a href={view.href(`${base}/exports/${name}`)} download>{name}</a>
            <br />
            {view.say(text)}
          </li>
        ))}
      </ul>
    </TownPage>
  )
}
