import { StateMark } from '../../ui/state.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import type { Shown } from '../town/shown.ts'

/** The collectivity's own software: forks are somebody else's, so they are named and left out. */
export function RepositoryTable({ shown: { view, result } }: { shown: Shown }) {
  const caption = view.t('Licence de chaque dépôt de code', 'Licence of each code repository')
  return (
    <section aria-labelledby="des-logiciels">
      <h2 id="des-logiciels">{view.t('Les licences des logiciels', 'The licences of the software')}</h2>
      {result.repositories.length === 0 ? (
        <p>{view.t('Aucun dépôt de code n\'a été donné.', 'No code repository was given.')}</p>
      ) : (
        <Scroll label={caption}>
          <table>
            <caption class="unseen">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{view.t('Dépôt', 'Repository')}</th>
                <th scope="col">{view.t('Licence', 'Licence')}</th>
                <th scope="col">{view.t('Constats', 'Findings')}</th>
              </tr>
            </thead>
            <tbody>
              {result.repositories.map((row) => (
                <tr>
                  <th scope="row">{row.name}</th>
                  <td>{row.licence ?? view.t('aucune', 'none')}</td>
                  <td><StateMark view={view} state={row.state} word={view.say(row.words)} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
