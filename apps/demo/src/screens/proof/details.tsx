import { visible, type Finding } from '@communaux/report'
import type { View } from '../../ui/view.ts'

/** What the automatic check kept of an element: its HTML, its colours. */
export function Details({ view, details }: { view: View; details: Finding['details'] }) {
  const { html, contrast } = (details ?? {}) as { html?: unknown; contrast?: { foreground: string; background: string; ratio: number; needed: number; suggestion: string | null } }
  return (
    <>
      {typeof html === 'string' && <pre tabindex={0} role="region" aria-label={view.t('Code de l\'élément', 'Code of the element')}><code>{visible(html)}</code></pre>}
      {contrast && (
        <p>
          {view.t(`${contrast.foreground} sur ${contrast.background} : rapport de ${view.number(contrast.ratio)}, il en faut ${view.number(contrast.needed)}.`, `${contrast.foreground} on ${contrast.background}: ratio of ${view.number(contrast.ratio)}, ${view.number(contrast.needed)} is needed.`)}{' '}
          {contrast.suggestion !== null && view.t(`La couleur la plus proche qui convient : ${contrast.suggestion}.`, `The nearest colour that suits: ${contrast.suggestion}.`)}
        </p>
      )}
    </>
  )
}
