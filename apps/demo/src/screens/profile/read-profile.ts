import type { TownProfile } from 'communaux'
import { textOf } from '../../http/form.ts'
import { readAddress } from '../../town/address.ts'
import type { Sources, Town } from '../../town/town.ts'
import type { View } from '../../ui/view.ts'

export const KINDS = ['commune', 'epci', 'departement', 'region', 'syndicat'] as const satisfies readonly TownProfile['kind'][]

/** What was typed, by field, and what is wrong with it. */
export interface Attempt {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** The collectivity as the form describes it, or what is wrong in the form. */
export function readProfile(view: View, town: Town, body: Readonly<Record<string, unknown>>): { readonly town: Town } | Attempt {
  const values = Object.fromEntries(['nom', 'nature', 'habitants', 'agents', 'site'].map((name) => [name, textOf(body, name).slice(0, 500)]))
  const { nom = '', nature = '', habitants = '', agents = '', site = '' } = values
  const kind = KINDS.find((known) => known === nature)
  const address = site === '' ? null : readAddress(site)
  const [population, staff] = [numberOf(habitants), numberOf(agents)]
  const errors = {
    ...(nom === '' && { nom: view.t('Donnez le nom de la collectivité.', 'Give the collectivity\'s name.') }),
    ...(population === null && { habitants: wholeNumber(view) }),
    ...(staff === null && { agents: wholeNumber(view) }),
    ...(kind === undefined && (habitants !== '' || agents !== '') && { nature: view.t('Dites d\'abord quelle collectivité c\'est.', 'Say first what kind of collectivity it is.') }),
    ...(site !== '' && !address && { site: view.t('Écrivez l\'adresse complète, qui commence par https:// ou http://.', 'Write the whole address, starting with https:// or http://.') }),
  }
  if (Object.keys(errors).length > 0 || population === null || staff === null) return { values, errors }
  const profile: TownProfile | undefined = kind && { kind, ...(population !== undefined && { population }), ...(staff !== undefined && { agents: staff }) }
  const elsewhere = Object.fromEntries(Object.entries(town.sources).filter(([source]) => source !== 'site')) as Sources
  const { id, siren, sample } = town
  return { town: { id, siren, sample, name: nom, ...(town.unnamed && nom === town.name && { unnamed: true }), ...(profile && { profile }), sources: { ...elsewhere, ...(address && { site: address.href }) } } }
}

/** Spaces between thousands are allowed; nothing is nothing; null is no number. */
function numberOf(text: string): number | null | undefined {
  const digits = text.replace(/[\s.\u00a0\u202f]/g, '')
  if (digits === '') return undefined
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}

const wholeNumber = (view: View): string => view.t('Écrivez un nombre entier, par exemple 12 400.', 'Write a whole number, for instance 12,400.')

/** What the form shows of a collectivity that nobody has typed over yet. */
export function valuesOf({ name, profile, sources }: Town): Readonly<Record<string, string>> {
  return { nom: name, nature: profile?.kind ?? '', habitants: String(profile?.population ?? ''), agents: String(profile?.agents ?? ''), site: sources.site ?? '' }
}
