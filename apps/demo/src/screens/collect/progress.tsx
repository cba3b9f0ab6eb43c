import { isOver, type Collection, type Step } from '../../town/collection.ts'
import type { View } from '../../ui/view.ts'
import { stepWord } from './words.ts'

/** The steps of a collection. */
export function Progress({ view, collection: { steps, state } }: { view: View; collection: Collection }) {
  if (steps.length === 0) return <p>{view.t('La collecte commence.', 'The collection starts.')}</p>
  const over = steps.filter(({ state }) => state === 'done' || state === 'failed').length
  const words = view.t(`${over} étape${over > 1 ? 's' : ''} sur ${steps.length}`, `${over} step${over === 1 ? '' : 's'} of ${steps.length}`)
  return (
    <>
      {isOver(state) ? (
        <p>{words}</p>
      ) : (
        <p>
          <label for="avancement" data-annonce>{words}</label>
          <progress id="avancement" max={steps.length} value={over} />
        </p>
      )}
      <ol class="steps">
        {steps.map((step) => (
          <StepLine view={view} step={step} />
        ))}
      </ol>
    </>
  )
}

function StepLine({ view, step }: { view: View; step: Step }) {
  return (
    <li data-step={step.state}>
      {view.say(step.text)}
      {step.state === 'running' && step.detail && <span class="soft"> · {view.say(step.detail)}</span>} <span class="soft">· {stepWord(view, step.state)}</span>
    </li>
  )
}
