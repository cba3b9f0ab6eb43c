import type { View } from '../../ui/view.ts'

export interface Choice {
  readonly id: string
  readonly text: string
}
type Props = { view: View; id: string; legend: string; kind: 'radio' | 'checkbox'; choices: readonly Choice[]; chosen: readonly string[] }

/** One or several choices in a named group. */
export function Choices({ id, legend, kind, choices, chosen }: Props) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <p class="choice">
          <input type={kind} name="valeur" id={`${id}-${choice.id}`} value={choice.id} checked={chosen.includes(choice.id)} />
          <label for={`${id}-${choice.id}`}>{choice.text}</label>
        </p>
      ))}
    </fieldset>
  )
}
