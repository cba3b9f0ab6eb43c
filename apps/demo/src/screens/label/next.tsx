import { nextSteps, type Step } from '@communaux/label'
import { actorWord, effortWord } from '@communaux/report'
import type { Standing } from '../../town/estimate.ts'
import { Table } from '../../ui/table.tsx'
import type { View } from '../../ui/view.ts'

/** The cheapest set of answers to the next level. */
export function Next({ view, standing }: { view: View; standing: Standing }) {
  const { answers, edition, scale, result } = standing
  const { to, steps, cost } = nextSteps(answers, { edition, scale })
  const level = result.levels.find(({ id }) => id === to)
  if (!level || steps.length === 0) return null
  const name = view.say(level.name)
  return (
    <section aria-labelledby="suite">
      <h2 id="suite">{view.t(`Le plus court chemin vers ${name}`, `The shortest way to ${name}`)}</h2>
      <p>
        {cost !== null && view.t(`${steps.length} réponse${steps.length > 1 ? 's' : ''} à obtenir ou à améliorer, environ ${view.number(cost)} heures de travail en tout.`, `${steps.length} answer${steps.length > 1 ? 's' : ''} to get or to better, about ${view.number(cost)} hours of work in all.`)}
      </p>
      <StepTable view={view} steps={steps} caption={view.t(`Étapes vers ${name}`, `Steps to ${name}`)} />
    </section>
  )
}

function StepTable({ view, steps, caption }: { view: View; steps: readonly Step[]; caption: string }) {
  return (
    <Table caption={caption} head={[view.t('Question', 'Question'), view.t('Qui', 'Who'), view.t('Temps', 'Time'), view.t('Points', 'Points')]} figuresFrom={3}>
      {steps.map((step) => (
        <tr>
          <th scope="row"><a href={`#q-${step.question}`}>{view.say(step.text)}</a></th>
          <td>{view.say(actorWord(step.who ?? 'producer'))}</td>
          <td>{view.say(effortWord(step.effort))}</td>
          <td class="n">{view.number(step.points)}</td>
        </tr>
      ))}
    </Table>
  )
}
