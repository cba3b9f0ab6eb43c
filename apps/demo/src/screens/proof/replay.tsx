import type { Shown } from '../town/shown.ts'

/** What measuring again gave: the same proof, or not; null as long as nobody asked. */
export type Replayed = 'same' | 'lost' | null

type Props = { shown: Shown; hash: string; replayed: Replayed; document: string | null }

/** « Rejouer »: the same bytes, the same rule, the same clock must give the same hash; here, or elsewhere by one command. */
export function ReplaySection({ shown: { view, base, result }, hash, replayed, document }: Props) {
  return (
    <section aria-labelledby="rejouer">
      <h2 id="rejouer">{view.t('Rejouer', 'Replay')}</h2>
      <p>{view.t('Mêmes données, même règle, même horloge : la mesure refaite donne la même empreinte. Rien n\'est demandé au réseau.', 'Same data, same rule, same clock: measuring again gives the same hash. Nothing is asked of the network.')}</p>
      {replayed && <Outcome view={view} replayed={replayed} />}
      <form method="post" action={view.href(`${base}/preuves/${hash}/rejouer#rejouer`)}>
        <button type="submit" class="quiet">{view.t('Refaire la mesure', 'Measure again')}</button>
      </form>
      {document !== null && (
        <p>
          <a href={view.href(`${base}/preuves/${hash}/document`)} download>{view.t('Prendre le document lu, tel quel', 'Take the document that was read, as it is')}</a> <span class="soft">{document}</span>
        </p>
      )}
      <details>
        <summary>{view.t('Le vérifier ailleurs, en une commande', 'Check it elsewhere, by one command')}</summary>
        <pre tabindex={0} role="region" aria-label={view.t('Commande', 'Command')}><code>{commandOf(result)}</code></pre>
      </details>
    </section>
  )
}

function Outcome({ view, replayed }: Pick<Shown, 'view'> & { replayed: 'same' | 'lost' }) {
  return (
    <p class="notice" role="status" data-state={replayed === 'same' ? 'passes' : 'unknown'}>
      {replayed === 'same'
        ? view.t('La mesure vient d\'être refaite sur ce qui avait été gardé : même empreinte.', 'The measure was just made again from what had been kept: same hash.')
        : view.t('La mesure vient d\'être refaite, et cette preuve n\'a pas été retrouvée : un document n\'a pas été gardé, ou la règle a changé depuis. Une nouvelle collecte le dira.', 'The measure was just made again, and this proof was not found: a document was not kept, or the rule has changed since. A new collection will tell.')}
    </p>
  )
}

/** The same sources, at the same clock, on the command line. */
function commandOf({ sources: { catalogue, repositories = [], site, siren }, at }: Shown['result']): string {
  const options = [
    ...(catalogue === undefined ? [] : ['--catalogue', catalogue]),
    ...repositories.flatMap((path) => ['--repository', path]),
    ...(site === undefined ? [] : ['--site', site]),
    ...(siren === undefined ? [] : ['--siren', siren]),
    '--now', at,
  ]
  return ['npx communaux check', ...options.map(quoted)].join(' ')
}

/** Safe to paste in a shell, whatever a file is called. */
const quoted = (word: string): string => (/^[\w./:@=-]+$/.test(word) ? word : `'${word.replaceAll('\'', '\'\\\'\'')}'`)
