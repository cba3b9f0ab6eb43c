import type { Report } from '@communaux/report'
import type { View } from '../../ui/view.ts'

type Props = { view: View; rule: string; hash: string; at: string; editions: Report['ruleSets']; tool: string; inputHash?: string }

/** How to find the same again: rule, editions, tool, clock, hashes. */
export function Measured({ view, rule, hash, at, editions, tool, inputHash }: Props) {
  const lines: [string, string][] = [
    [view.t('Règle', 'Rule'), rule],
    [view.t('Version de la règle', 'Version of the rule'), editions.map(({ id, edition }) => `${id} ${edition}`.trim()).join(', ')],
    [view.t('Outil', 'Tool'), tool],
    ...(inputHash === undefined ? [] : [[view.t('Empreinte de ce qui a été lu', 'Hash of what was read'), inputHash] as [string, string]]),
    [view.t('Empreinte de la preuve', 'Hash of the proof'), hash],
  ]
  return (
    <section aria-labelledby="mesure">
      <h2 id="mesure">{view.t('Comment nous le savons', 'How we know')}</h2>
      <dl class="facts">
        <div>
          <dt>{view.t('Mesuré le', 'Measured on')}</dt>
          <dd><time datetime={at}>{view.moment(at)}</time></dd>
        </div>
        {lines.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd><code>{value}</code></dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
