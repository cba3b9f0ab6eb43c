import { levelRangeText, pointsText, type Points, type ScoreResult } from '@communaux/label'
import { patterns } from '@communaux/report/html'
import { raw } from 'hono/html'
import type { Compared } from '../../town/compare.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { View } from '../../ui/view.ts'
import { MiniBar, PREFIX } from './mini-bar.tsx'

interface Side {
  readonly name: string
  readonly result: ScoreResult
}
type Props = { view: View; ours: Side; compared: readonly Compared[] }

/** The intervals side by side, the whole then each domain: ours first, the others by name. */
export function Comparison({ view, ours, compared }: Props) {
  const sides: Side[] = [ours, ...compared.map(({ neighbour, result }) => ({ name: neighbour.name, result }))]
  return (
    <section aria-labelledby="cote-a-cote">
      <h2 id="cote-a-cote">{view.t('Côte à côte', 'Side by side')}</h2>
      <p>{view.t(`Par ordre alphabétique, avec la même grille (${ours.result.scale.id}) et la même édition. Plein : ce que disent les réponses ; hachuré : ce que les questions ouvertes peuvent encore apporter.`, `In alphabetical order, with the same scale (${ours.result.scale.id}) and the same edition. Solid: what the answers say; hatched: what open questions can still bring.`)}</p>
      <figure class="picture sides">
        <div class="unseen" aria-hidden="true"><svg width="1" height="1">{raw(patterns(PREFIX))}</svg></div>
        {rowsOf(view, sides).map(({ title, cells }) => (
          <div class="side">
            <h3>{title}</h3>
            <dl>
              {cells.map(({ name, points, words }) => (
                <div>
                  <dt>{name}</dt>
                  <dd><MiniBar points={points} /><span>{words}</span></dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        <figcaption>
          <details>
            <summary>{view.t('Les mêmes chiffres en tableau', 'The same figures in a table')}</summary>
            <DataTable table={tableOf(view, sides)} />
          </details>
        </figcaption>
      </figure>
    </section>
  )
}

interface Row {
  readonly title: string
  readonly cells: readonly { readonly name: string; readonly points: Points; readonly words: string }[]
}

function rowsOf(view: View, sides: readonly Side[]): Row[] {
  const whole: Row = {
    title: view.t('Ensemble', 'As a whole'),
    cells: sides.map(({ name, result }) => ({ name, points: result.points, words: `${levelRangeText(result, result.level, view.lang)} · ${wordsOf(view, result.points, result.coverage)}` })),
  }
  const [first] = sides
  const domains = (first?.result.domains ?? []).map((domain): Row => ({
    title: view.say(domain.name),
    cells: sides.flatMap(({ name, result }) => {
      const their = result.domains.find(({ id }) => id === domain.id)
      return their ? [{ name, points: their.points, words: wordsOf(view, their.points, their.coverage) }] : []
    }),
  }))
  return [whole, ...domains]
}

const wordsOf = (view: View, points: Points, coverage: number): string =>
  `${pointsText(points, view.lang) ?? view.t('rien ne compte encore', 'nothing counts yet')}, ${view.t(`renseigné à ${view.percent(coverage)}`, `${view.percent(coverage)} answered`)}`

function tableOf(view: View, sides: readonly Side[]) {
  return {
    caption: view.t('Fourchette de points, côte à côte', 'Interval of points, side by side'),
    head: [view.t('Domaine', 'Domain'), ...sides.map(({ name }) => name)],
    rows: rowsOf(view, sides).map(({ title, cells }) => [title, ...cells.map(({ words }) => words)]),
  }
}
