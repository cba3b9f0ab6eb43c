import { OutLink } from '../../ui/source.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'
import type { DatasetRow } from '../../town/result.ts'

const ORDER = ['absent', 'unreadable', 'not-listed', 'listed'] as const

/** The licence of each dataset, what needs work first. */
export function DatasetLicences({ view, rows, base }: { view: View; rows: readonly DatasetRow[]; base: string }) {
  if (rows.length === 0) return <p>{view.t('Aucun catalogue n\'a été lu.', 'No catalogue was read.')}</p>
  const caption = view.t('Licence de chaque jeu de données', 'Licence of each dataset')
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.licence.standing) - ORDER.indexOf(b.licence.standing))
  return (
    <Scroll label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{view.t('Jeu de données', 'Dataset')}</th>
            <th scope="col">{view.t('État', 'State')}</th>
            <th scope="col">{view.t('Ce que dit le catalogue', 'What the catalogue says')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, title, licence }) => (
            <tr>
              <th scope="row"><a href={view.href(`${base}/donnees/jeu`, { id })}>{title}</a></th>
              <td><StateMark view={view} state={licence.state} word={view.say(licence.words)} /></td>
              <td>{licence.text === '' ? view.t('rien', 'nothing') : <OutLink url={licence.text} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
