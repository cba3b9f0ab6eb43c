import { townPath, type Town } from '../../town/town.ts'
import { Field, TextField } from '../../ui/field.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { View } from '../../ui/view.ts'
import { KINDS, valuesOf, type Attempt } from './read-profile.ts'

type Props = { view: View; town: Town; clock: string | undefined; attempt?: Attempt | undefined }

/** Who the collectivity is, and where its site is: questions that do not concern it leave, and its pages are looked at. */
export function ProfilePage({ view, town, clock, attempt }: Props) {
  const title = view.t('Fiche de la collectivité', 'About the collectivity')
  return (
    <TownPage view={view} town={town} title={attempt ? `${view.t('Erreur', 'Error')} · ${title}` : title} clock={clock}>
      <h1>{title}</h1>
      <p class="lede">{view.t('Le label ne demande pas la même chose à une commune et à un syndicat. Ces quelques lignes suffisent.', 'The label does not ask the same of a commune and of a joint authority. These few lines are enough.')}</p>
      {town.sample ? <p>{view.t('La commune d\'exemple ne se change pas.', 'The made-up commune does not change.')}</p> : <ProfileForm view={view} town={town} attempt={attempt} />}
    </TownPage>
  )
}

function ProfileForm({ view, town, attempt }: Omit<Props, 'clock'>) {
  const values = attempt?.values ?? valuesOf(town)
  const text = (name: string, label: string, more: { help?: string; inputmode?: 'numeric'; type?: string } = {}) => (
    <TextField view={view} id={name} name={name} label={label} value={values[name]} error={attempt?.errors[name]} {...more} />
  )
  const words = {
    commune: view.t('commune', 'commune'),
    epci: view.t('intercommunalité', 'intercommunal body'),
    departement: view.t('département', 'department'),
    region: view.t('région', 'region'),
    syndicat: view.t('syndicat', 'joint authority'),
  } satisfies Record<(typeof KINDS)[number], string>
  return (
    <form method="post" action={view.href(`${townPath(town.id)}/fiche`)} novalidate>
      {text('nom', view.t('Nom', 'Name'))}
      <Field view={view} id="nature" label={view.t('Nature', 'Kind')} error={attempt?.errors['nature']}>
        <select id="nature" name="nature" aria-invalid={attempt?.errors['nature'] === undefined ? undefined : 'true'} aria-describedby={attempt?.errors['nature'] === undefined ? undefined : 'nature-erreur'}>
          <option value="">{view.t('à préciser', 'to be stated')}</option>
          {KINDS.map((kind) => (
            <option value={kind} selected={values['nature'] === kind}>{words[kind]}</option>
          ))}
        </select>
      </Field>
      {text('habitants', view.t('Habitants', 'Inhabitants'), { inputmode: 'numeric' })}
      {text('agents', view.t('Agents', 'Staff'), { inputmode: 'numeric' })}
      {text('site', view.t('Adresse du site', 'Address of the site'), { type: 'url', help: view.t('Ses pages publiques seront regardées à la prochaine collecte.', 'Its public pages will be looked at in the next collection.') })}
      <p class="row">
        <button type="submit" name="collecter" value="1">{view.t('Enregistrer et collecter', 'Save and collect')}</button>
        <button type="submit" class="quiet">{view.t('Enregistrer seulement', 'Only save')}</button>
      </p>
    </form>
  )
}
