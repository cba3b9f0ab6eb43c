import type { Report } from '@communaux/report'
import type { View } from '../../ui/view.ts'

type Props = { view: View; rule: string; hash: string; at: string; editions: Report['ruleSets']; tool: string; inputHash?: string }

/** How to find the same again: rule, editions, tool, clock, hashes. */
export function Measured({ view, rule, hash, at, editions, tool, inputHash }: Props) {
  const lines: [string, string][] = [
    [view.t('Règle', 'Rule'), rule],
    [view.t('Versions des règles', 'Versions of the rules'), editions.map(({ id, edition }) => `${id} ${edition}`).join(', ')],
    [view.t('Outil', 'Tool'), tool],
    [view.t('Mesuré le', 'Measured on'), view.moment(at)],
    ...(inputHash === undefined ? [] : [[view.t('Empreinte de ce qui a été lu', 'Hash of what was read'), inputHash] as [string, string]]),
    [view.t('Empreinte de la preuve', 'Hash of the proof'), hash],
  ]
  return (
    <section aria-labelledby="mesure">
      <h2 id="mesure">{view.t('Comment nous le savons', 'How we know')}</h2>
      <dl class="facts">
        {lines.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd><code>{value}</code></dd>
          </div>
        ))}
      </dl>
      <p class="soft">{view.t('Mêmes données, même règle, même horloge : la mesure refaite donne la même empreinte.', 'Same data, same rule, same clock: measuring again gives the same hash.')}</p>
    </section>
  )
}
