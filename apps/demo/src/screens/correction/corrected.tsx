import type { Dataset } from '@communaux/dcat'
import { corrected, FIELDS, fieldsOf, type Correction } from '../../town/correction.ts'
import { pointsOf } from '../../town/details.ts'
import { OutLink } from '../../ui/source.tsx'
import { Table } from '../../ui/table.tsx'
import type { View } from '../../ui/view.ts'
import { fieldWord, valueWord } from './words.ts'

type Props = { view: View; base: string; dataset: Dataset; correction: Correction; now: string }

/** What was corrected, what it earns, and the three ways out; only two of them change what is published. */
export function Corrected({ view, base, dataset, correction, now }: Props) {
  const [before, after] = [dataset, corrected(dataset, correction.changes)].map((one) => pointsOf(one, now).points)
  const query = { id: dataset.id }
  return (
    <section aria-labelledby="corrige">
      <h2 id="corrige">{view.t('Ce que vous avez corrigé', 'What you corrected')}</h2>
      {before && after && <p>{view.t(`Points de data.gouv.fr : ${view.number(before.score)} aujourd'hui, ${view.number(after.score)} sur ${after.of} une fois publié.`, `data.gouv.fr points: ${view.number(before.score)} today, ${view.number(after.score)} of ${after.of} once published.`)}</p>}
      <ChangeTable view={view} dataset={dataset} correction={correction} />
      <h3>{view.t('Publier la correction', 'Publish the correction')}</h3>
      <p>{view.t('Rien n\'a encore changé pour le public. Choisissez une des trois voies :', 'Nothing has changed for the public yet. Choose one of three ways:')}</p>
      <ol>
        <li>
          <strong>{view.t('Recopier.', 'Copy.')}</strong> {view.t('Ouvrez la page du jeu sur votre plateforme et recopiez chaque ligne du tableau : la donnée publique change aussitôt.', 'Open the dataset\'s page on your platform and copy each line of the table: what is public changes at once.')} {!dataset.id.startsWith('_:') && <OutLink url={dataset.id} />}
        </li>
        <li>
          <strong>{view.t('Déclarer le flux corrigé.', 'Declare the corrected feed.')}</strong>{' '}
          <a href={view.href(`${base}/exports/catalogue-corrige.ttl`)} download>catalogue-corrige.ttl</a>{' '}
          {view.t('Déposez ce fichier sur votre site ; sur data.gouv.fr, ajoutez une source de moissonnage de type DCAT avec son adresse ; demandez son premier moissonnage. La donnée publique change au moissonnage suivant.', 'Put this file on your site; on data.gouv.fr, add a harvest source of type DCAT with its address; ask for its first harvest. What is public changes with the next harvest.')}
        </li>
        <li>
          <strong>{view.t('Transmettre.', 'Pass on.')}</strong> <a href={view.href(`${base}/donnees/jeu/correction.json`, query)} download>correction.json</a>{' '}
          {view.t('La liste des changements, pour qui tient la plateforme : ce fichier seul ne change rien.', 'The list of changes, for whoever runs the platform: this file alone changes nothing.')}
        </li>
      </ol>
      <p class="soft">{view.t('Seule une nouvelle collecte dira que c\'est fait.', 'Only a new collection will say that it is done.')}</p>
      <form method="post" action={view.href(`${base}/donnees/jeu/correction/retrait`, query)}>
        <button type="submit" class="quiet">{view.t('Abandonner cette correction', 'Drop this correction')}</button>
      </form>
    </section>
  )
}

function ChangeTable({ view, dataset, correction: { changes } }: Pick<Props, 'view' | 'dataset' | 'correction'>) {
  const caption = view.t('Les champs corrigés', 'The corrected fields')
  const catalogue = fieldsOf(dataset)
  return (
    <Table caption={caption} head={[view.t('Champ', 'Field'), view.t('Le catalogue dit', 'The catalogue says'), view.t('Vous corrigez en', 'You correct to')]}>
      {FIELDS.flatMap((field) => {
        const value = changes[field]
        return value === undefined ? [] : [<tr><th scope="row">{fieldWord(view, field)}</th><td>{valueWord(view, field, catalogue[field])}</td><td>{valueWord(view, field, value)}</td></tr>]
      })}
    </Table>
  )
}
