import type { Context } from 'hono'
import { Page } from '../ui/page.tsx'
import type { Env } from './env.ts'

const WORDS = {
  400: { fr: 'Cette demande est incomplète ou mal écrite.', en: 'This request is incomplete or malformed.' },
  403: { fr: 'Ce formulaire a été envoyé depuis un autre site : rien n\'a été fait.', en: 'This form was sent from another site: nothing was done.' },
  404: { fr: 'Cette page n\'existe pas, ou n\'existe plus.', en: 'This page does not exist, or no longer does.' },
  413: { fr: 'Ce fichier est trop gros pour être lu ici.', en: 'This file is too big to be read here.' },
  421: { fr: 'Cette application ne répond pas à cette adresse.', en: 'This application does not answer at this address.' },
  500: { fr: 'Une erreur de notre part a empêché d\'afficher cette page. Rien n\'a été perdu.', en: 'An error of ours kept this page from showing. Nothing was lost.' },
} as const

export type Refusal = keyof typeof WORDS

/** Answers with a page that says in one sentence why not, and a way back. */
export function refuse(c: Context<Env>, status: Refusal) {
  const view = c.get('view')
  const title = view.say(WORDS[status])
  return c.html(
    <Page view={view} title={title}>
      <h1>{title}</h1>
      <p>
        <a href={view.href('/')}>{view.t('Revenir à l\'accueil', 'Back to the home page')}</a>
      </p>
      {status === 500 && <p>{view.t('Pour en parler à qui s\'en occupe : demande', 'To report it: request')} <code>{c.get('requestId')}</code></p>}
    </Page>,
    status,
  )
}
