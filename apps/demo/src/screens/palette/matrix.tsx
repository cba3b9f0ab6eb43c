import { paletteMatrix, ratioText, type ContrastVerdict } from '@communaux/accessibility'
import { StateMark } from '../../ui/state.tsx'
import { Table } from '../../ui/table.tsx'
import type { View } from '../../ui/view.ts'

/** Every pair of a palette: the text on the line, its background in the column. */
export function Matrix({ view, colours }: { view: View; colours: readonly string[] }) {
  const rows = paletteMatrix(colours)
  return (
    <Table caption={view.t('Contraste de chaque couleur de texte sur chaque fond', 'Contrast of each text colour on each background')} head={[view.t('Texte', 'Text'), ...colours.map((colour) => view.t(`sur ${colour}`, `on ${colour}`))]} class="palette">
      {rows.map((row, index) => (
        <tr>
          <th scope="row"><code>{colours[index]}</code></th>
          {row.map((pair) => (
            <td>{pair.foreground === pair.background ? '–' : <Pair view={view} pair={pair} />}</td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

function Pair({ view, pair: { foreground, background, ratio, passes, suggestion } }: { view: View; pair: ContrastVerdict }) {
  const word = passes.normal ? view.t('tout texte', 'any text') : passes.large ? view.t('grand texte seulement', 'large text only') : view.t('trop faible', 'too weak')
  return (
    <>
      <Swatch foreground={foreground} background={background} />
      <span class="n">{view.lang === 'fr' ? ratioText(ratio).replace('.', ',') : ratioText(ratio)}</span>
      <br />
      <StateMark view={view} state={passes.normal ? 'passes' : 'fails'} word={word} />
      {suggestion !== null && (
        <span class="who-else">{view.t('essayez', 'try')} <code>{suggestion}</code></span>
      )}
    </>
  )
}

/** Drawn, not styled: nothing is inline. What it shows is said beside it. */
function Swatch({ foreground, background }: { foreground: string; background: string }) {
  return (
    <svg class="swatch" viewBox="0 0 32 16" aria-hidden="true">
      <rect width="32" height="16" fill={background} />
      <rect x="6" y="5" width="20" height="2" fill={foreground} />
      <rect x="6" y="9" width="14" height="2" fill={foreground} />
    </svg>
  )
}
