import type { PropsWithChildren } from 'hono/jsx'
import { townPath, type Town } from '../town/town.ts'
import { Page } from './page.tsx'
import type { View } from './view.ts'

type Props = PropsWithChildren<{ view: View; town: Town; title: string; clock?: string | undefined; refresh?: number; oneSheet?: boolean }>

/** A screen of a collectivity: its name, its navigation, and the banner of the example. */
export function TownPage({ view, town, title, clock, refresh, oneSheet = false, children }: Props) {
  return (
    <Page view={view} title={`${title} · ${town.name}`} top={<TownHead view={view} town={town} clock={clock} />} oneSheet={oneSheet} {...(refresh === undefined ? {} : { refresh })}>
      {children}
    </Page>
  )
}

function TownHead({ view, town, clock }: { view: View; town: Town; clock: string | undefined }) {
  return (
    <div class="town-head">
      {town.sample && clock !== undefined && (
        <p class="banner">
          {view.t(`Commune inventée, horloge arrêtée au ${view.date(clock)}.`, `Made-up commune, clock stopped on ${view.date(clock)}.`)}
        </p>
      )}
      {view.path !== townPath(town.id) && <p class="town-name">{town.name}</p>}
      <nav aria-label={town.name}>
        <ul>
          {tabs(view).map(({ path, text }) => (
            <Tab view={view} href={townPath(town.id) + path} text={text} />
          ))}
        </ul>
      </nav>
    </div>
  )
}

const tabs = (view: View) => [
  { path: '', text: view.t('Vue d\'ensemble', 'Overview') },
  { path: '/actions', text: view.t('À faire', 'To do') },
  { path: '/donnees', text: view.t('Données', 'Data') },
  { path: '/licences', text: view.t('Licences', 'Licences') },
  { path: '/accessibilite', text: view.t('Accessibilité', 'Accessibility') },
  { path: '/label', text: view.t('Label', 'Label') },
  { path: '/historique', text: view.t('Historique', 'History') },
  { path: '/echeances', text: view.t('Échéances', 'Deadlines') },
  { path: '/voisines', text: view.t('Voisines', 'Neighbours') },
  { path: '/exports', text: view.t('Exports', 'Exports') },
]

function Tab({ view, href, text }: { view: View; href: string; text: string }) {
  return (
    <li>
      <a href={view.href(href)} aria-current={view.path === href ? 'page' : undefined}>{text}</a>
    </li>
  )
}
