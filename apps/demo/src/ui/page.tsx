import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import { icon, script, style } from '../http/assets.ts'
import type { View } from './view.ts'

type Props = PropsWithChildren<{
  view: View
  /** What the page is about; the site's name is added. */
  title: string
  /** Under the site's name: a town's navigation, a banner. */
  top?: Child
  /** Seconds after which the page asks for itself again: progress without JavaScript. */
  refresh?: number
  /** Prints on one sheet: what is folded stays folded. */
  oneSheet?: boolean
}>

/** The frame of every screen: skip link, header, one main, footer. */
export function Page({ view, title, top, refresh, oneSheet, children }: Props) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={view.lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {refresh !== undefined && <noscript><meta http-equiv="refresh" content={String(refresh)} /></noscript>}
          <title>{title} · Communaux</title>
          <link rel="icon" href={icon.url} type="image/svg+xml" />
          <link rel="stylesheet" href={style.url} />
          <script src={script.url} type="module" />
        </head>
        <body class={oneSheet ? 'one-sheet' : undefined}>
          <a class="skip" href="#contenu">{view.t('Aller au contenu', 'Skip to content')}</a>
          <header>
            <SiteHead view={view} />
            {top}
          </header>
          <main id="contenu" tabindex={-1}>{children}</main>
          <SiteFoot view={view} />
        </body>
      </html>
    </>
  )
}

function SiteHead({ view }: { view: View }) {
  const other = view.lang === 'fr' ? { lang: 'en', text: 'English' } : { lang: 'fr', text: 'Français' }
  return (
    <div class="masthead">
      <p class="name"><a href={view.href('/')}>Communaux</a></p>
      <p class="language"><a href={view.otherLanguage} lang={other.lang} hreflang={other.lang}>{other.text}</a></p>
    </div>
  )
}

function SiteFoot({ view }: { view: View }) {
  return (
    <footer class="site-foot">
      <p>{view.t('Communaux estime ; le jury du label décide. Aucun site officiel, aucun logo.', 'Communaux estimates; the label\'s jury decides. No official site, no logo.')}</p>
      <ul class="row foot-links">
        <li><a href={view.href('/a-propos')}>{view.t('À propos', 'About')}</a></li>
        {/* The law gives these words: they stay French in every language. */}
        <li><a href={view.href('/a-propos#accessibilite')} lang={view.lang === 'fr' ? undefined : 'fr'}>{'Accessibilité\u00a0: non conforme'}</a></li>
      </ul>
    </footer>
  )
}
