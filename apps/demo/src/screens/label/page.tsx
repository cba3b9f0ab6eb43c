import type { Standing } from '../../town/estimate.ts'
import { TownPage } from '../../ui/town-page.tsx'
import { levelWords } from '../overview/words.ts'
import { Bar } from '../shared/bar.tsx'
import type { Shown } from '../town/shown.ts'
import type { Trouble } from './attempt.ts'
import { Contents } from './contents.tsx'
import { DomainSection } from './domain.tsx'
import { Gates } from './gates.tsx'
import { Legend } from './legend.tsx'
import { Next } from './next.tsx'

type Props = { shown: Shown; estimate: Standing; saved?: string | undefined; trouble?: Trouble }

/** The questionnaire: the bar, the conditions, then each question with what we measured and what you say. */
export function LabelPage({ shown, estimate, saved, trouble }: Props) {
  const { view, town, collection } = shown
  const title = view.t('Label', 'Label')
  return (
    <TownPage view={view} town={town} title={trouble ? `${view.t('Erreur', 'Error')} · ${title}` : title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{levelWords(view, estimate.result)}</p>
      <Bar view={view} result={estimate.result} />
      <Legend view={view} estimate={estimate} />
      <Gates view={view} gates={estimate.result.gates} levels={estimate.result.levels} />
      <Next view={view} standing={estimate} />
      <section aria-labelledby="questionnaire">
        <h2 id="questionnaire">{view.t('Le questionnaire', 'The questionnaire')}</h2>
        <Contents view={view} estimate={estimate} />
      </section>
      {estimate.scale.domains.map((domain) => (
        <DomainSection shown={shown} estimate={estimate} domain={domain} saved={saved} trouble={trouble} />
      ))}
    </TownPage>
  )
}
