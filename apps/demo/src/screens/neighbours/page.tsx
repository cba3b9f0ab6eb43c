import { compare, lessonsOf } from '../../town/compare.ts'
import type { Standing } from '../../town/estimate.ts'
import type { Neighbour } from '../../town/neighbour.ts'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { AddForm, type Attempt } from './add-form.tsx'
import { ApartList } from './apart.tsx'
import { Comparison } from './comparison.tsx'
import { LessonList } from './lessons.tsx'

type Props = { shown: Shown; standing: Standing; neighbours: readonly Neighbour[]; attempt: Attempt | undefined }

/** What neighbours can learn from each other: never a ranking. */
export function NeighboursPage({ shown, standing, neighbours, attempt }: Props) {
  const { view, town, base, collection } = shown
  const { compared, apart } = compare(standing, neighbours)
  const title = view.t('Voisines', 'Neighbours')
  return (
    <TownPage view={view} town={town} title={attempt ? `${view.t('Erreur', 'Error')} · ${title}` : title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{view.t('Se comparer pour s\'entraider : ce que vos voisines font déjà, ce que vous pouvez leur montrer. Ce n\'est pas un classement.', 'Comparing so as to help each other: what your neighbours already do, what you can show them. This is not a ranking.')}</p>
      {compared.length > 0 && (
        <>
          <LessonList view={view} base={base} lessons={lessonsOf(standing, compared)} />
          <Comparison view={view} ours={{ name: town.name, result: standing.result }} compared={compared} />
        </>
      )}
      <ApartList view={view} apart={apart} standing={standing} />
      <AddForm view={view} base={base} neighbours={neighbours} attempt={attempt} />
    </TownPage>
  )
}
