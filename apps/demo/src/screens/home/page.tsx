import type { Town } from '../../town/town.ts'
import { Page } from '../../ui/page.tsx'
import type { View } from '../../ui/view.ts'
import { FileForm } from './file-form.tsx'
import type { Attempt } from './form.ts'
import { KnownTowns } from './known-towns.tsx'
import { Never } from './never.tsx'
import { SirenForm } from './siren-form.tsx'
import { SiteForm } from './site-form.tsx'

type Props = { view: View; towns: readonly Town[]; attempt?: Attempt }

export function HomePage({ view, towns, attempt }: Props) {
  const heading = view.t('Où en est votre collectivité ?', 'Where does your collectivity stand?')
  const title = attempt ? `${view.t('Erreur', 'Error')} · ${heading}` : heading
  return (
    <Page view={view} title={title}>
      <h1>{heading}</h1>
      <p class="lede">
        {view.t(
          'En une minute, une collectivité voit ce que ses données, ses licences et son site montrent déjà, et ce qui lui manque pour le label Territoire Numérique Libre. Chaque constat s\'ouvre sur sa preuve.',
          'In one minute, a collectivity sees what its data, its licences and its site already show, and what it lacks for the label Territoire Numérique Libre. Every finding opens on its proof.',
        )}
      </p>
      <p>
        <a class="button" href={view.href('/exemple')}>{view.t('Voir l\'exemple', 'See the example')}</a>{' '}
        <span class="soft">{view.t('Exemple-sur-Isère, une commune inventée', 'Exemple-sur-Isère, a made-up commune')}</span>
      </p>
      <section aria-labelledby="votre">
        <h2 id="votre">{view.t('Regarder la vôtre', 'Look at yours')}</h2>
        <p>{view.t('Par où vous voulez : un seul de ces trois chemins suffit. Sans compte, et ce que vous apportez ne quitte pas cette machine.', 'Whichever way you like: one of these three is enough. No account, and what you bring does not leave this machine.')}</p>
        <div class="columns ways">
          <SirenForm view={view} attempt={attempt} />
          <SiteForm view={view} attempt={attempt} />
          <FileForm view={view} attempt={attempt} />
        </div>
      </section>
      <KnownTowns view={view} towns={towns} />
      <Never view={view} />
    </Page>
  )
}
