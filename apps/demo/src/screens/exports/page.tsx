import { TownPage } from '../../ui/town-page.tsx'
import type { View } from '../../ui/view.ts'
import type { Shown } from '../town/shown.ts'
import { EXPORTS, USES } from './files.ts'

/** The archive of everything. */
export const DOSSIER_NAME = 'dossier.zip'

/** What can be taken away, in open formats, by what it is for. */
export function ExportsPage({ shown: { view, town, base, collection } }: { shown: Shown }) {
  const title = view.t('Exports', 'Exports')
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{view.t('Tout ce que vous voyez ici peut s\'emporter, en formats ouverts.', 'All that you see here can be taken away, in open formats.')}</p>
      <p><a class="button" href={view.href(`${base}/exports/${DOSSIER_NAME}`)} download>{view.t('Tout prendre, avec les preuves', 'Take everything, with the proofs')}</a></p>
      <p class="soft">{view.t('dossier.zip : les fichiers ci-dessous, ce que nous avons lu, et leurs empreintes.', 'dossier.zip: the files below, what we read, and their hashes.')}</p>
      {USES.map((use) => (
        <section aria-labelledby={use}>
          <h2 id={use}>{nameOf(view, use)}</h2>
          <dl class="facts">
            {EXPORTS.filter((file) => file.use === use).map(({ name, text }) => (
              <div>
                <dt><a href={view.href(`${base}/exports/${name}`)} download>{name}</a></dt>
                <dd>{view.say(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </TownPage>
  )
}

function nameOf(view: View, use: (typeof USES)[number]): string {
  const names = {
    read: view.t('Pour lire et imprimer', 'To read and print'),
    label: view.t('Pour le label', 'For the label'),
    work: view.t('Pour travailler ailleurs', 'To work elsewhere'),
    share: view.t('Pour une voisine', 'For a neighbour'),
  } satisfies Record<typeof use, string>
  return names[use]
}
