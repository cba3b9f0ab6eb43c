import type { Localized } from '@communaux/report'
import type { Neighbour } from '../../town/neighbour.ts'
import { describedBy, Field, TextField } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import { SHARE_NAME } from '../exports/files.ts'

/** What kept a neighbour from being added. */
export interface Attempt {
  readonly name: string
  readonly field: 'fichier' | 'nom'
  readonly problem: Localized
}
type Props = { view: View; base: string; neighbours: readonly Neighbour[]; attempt: Attempt | undefined }

/** Both ways go by hand: the file that you give, the file that you are given. */
export function AddForm({ view, base, neighbours, attempt }: Props) {
  const errorOf = (field: Attempt['field']): string | undefined => (attempt?.field === field ? view.say(attempt.problem) : undefined)
  return (
    <section aria-labelledby="echanger">
      <h2 id="echanger">{view.t('Échanger un fichier avec une voisine', 'Exchange a file with a neighbour')}</h2>
      <p>{view.t('Chacune choisit : rien n\'est envoyé, rien n\'est publié. Vous donnez votre fichier à qui vous voulez, et vous apportez ici celui qu\'on vous a donné.', 'Each one chooses: nothing is sent, nothing is published. You give your file to whom you like, and bring here the one that you were given.')}</p>
      <p>
        <a class="button" href={view.href(`${base}/exports/${SHARE_NAME}`)} download>{view.t('Prendre mon fichier de partage', 'Take my share file')}</a>{' '}
        <span class="soft">{view.t('Vos réponses, sans leurs preuves, leurs raisons ni leurs textes.', 'Your answers, without their proofs, reasons or texts.')}</span>
      </p>
      <form method="post" action={view.href(`${base}/voisines`)} enctype="multipart/form-data" novalidate>
        <h3>{view.t('Ajouter une voisine', 'Add a neighbour')}</h3>
        <Field view={view} id="fichier" label={view.t('Son fichier (obligatoire)', 'Its file (required)')} help={view.t('« partage.json », ou « label.json » de ses exports.', '“partage.json”, or “label.json” of its exports.')} error={errorOf('fichier')}>
          <input id="fichier" name="fichier" type="file" accept=".json,application/json" required aria-invalid={errorOf('fichier') === undefined ? undefined : 'true'} aria-describedby={describedBy('fichier', true, errorOf('fichier') !== undefined)} />
        </Field>
        <TextField view={view} id="nom" name="nom" label={view.t('Nom de la collectivité, si le fichier ne le dit pas', 'Name of the collectivity, if the file does not say')} value={attempt?.name} error={errorOf('nom')} />
        <button type="submit">{view.t('Ajouter cette voisine', 'Add this neighbour')}</button>
      </form>
      {neighbours.length > 0 && <Given view={view} base={base} neighbours={neighbours} />}
    </section>
  )
}

function Given({ view, base, neighbours }: Omit<Props, 'attempt'>) {
  return (
    <>
      <h3>{view.t('Les fichiers que vous avez reçus', 'The files that you were given')}</h3>
      <ul class="held">
        {neighbours.map(({ id, name, date }) => (
          <li>
            <span class="given">{name}{date !== null && <span class="soft"> · {view.t(`réponses du ${view.date(date)}`, `answers of ${view.date(date)}`)}</span>}</span>
            <form method="post" action={view.href(`${base}/voisines/retrait`)}>
              <input type="hidden" name="voisine" value={id} />
              <button type="submit" class="quiet">{view.t('Retirer', 'Remove')}<span class="unseen"> {name}</span></button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
