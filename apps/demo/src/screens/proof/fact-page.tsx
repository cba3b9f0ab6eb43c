import { oneLine, visible, type Evidence } from '@communaux/report'
import { OutLink } from '../../ui/source.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { factValue, rowOf } from './fact-value.ts'
import { Measured } from './measured.tsx'
import { ReplaySection, type Replayed } from './replay.tsx'

/** A measured fact: its value in words, where it was read, how. */
export function FactPage({ shown, fact, document, replayed }: { shown: Shown; fact: Evidence; document: string | null; replayed: Replayed }) {
  const { view, town, collection } = shown
  const title = view.t('Preuve', 'Proof')
  const row = rowOf(fact.fact)
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <p class="kicker">{title}</p>
      <h1>{row ? view.say(row.label) : fact.fact}</h1>
      <p class="lede">{view.t('Nous mesurons :', 'We measure:')} <strong>{factValue(view, fact)}</strong></p>
      {row && <p>{view.say(row.proof)}</p>}
      {fact.url !== undefined && <p>{view.t('Lu à', 'Read at')} <OutLink url={fact.url} text={oneLine(fact.url)} /></p>}
      {fact.excerpt !== undefined && (
        <pre class="excerpt" tabindex={0} role="region" aria-label={view.t('Extrait', 'Excerpt')}><code>{visible(fact.excerpt)}</code></pre>
      )}
      <Measured view={view} rule={fact.rule} hash={fact.id} at={fact.at} editions={[{ id: '', edition: fact.edition }]} tool={fact.tool} inputHash={fact.inputHash} />
      <ReplaySection shown={shown} hash={fact.id} replayed={replayed} document={document} />
    </TownPage>
  )
}
