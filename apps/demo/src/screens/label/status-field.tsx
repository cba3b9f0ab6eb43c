import type { AnswerValue } from '@communaux/label'
import { TextField } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'

/** Three shares: done, planned, not done. What is missing to 100 is not answered. */
export function StatusField({ view, id, value }: { view: View; id: string; value: AnswerValue | undefined }) {
  const given = typeof value === 'object' && 'done' in value ? value : undefined
  const percent = (share: number | undefined): string | undefined => (share === undefined ? undefined : String(Math.round(share * 100)))
  return (
    <fieldset class="field columns">
      <legend>{view.t('Votre réponse, en pourcentage', 'Your answer, as percentages')}</legend>
      <TextField view={view} id={`${id}-fait`} name="fait" inputmode="numeric" label={view.t('Fait', 'Done')} value={percent(given?.done)} />
      <TextField view={view} id={`${id}-prevu`} name="prevu" inputmode="numeric" label={view.t('Prévu', 'Planned')} value={percent(given?.planned)} />
      <TextField view={view} id={`${id}-pas-fait`} name="pas-fait" inputmode="numeric" label={view.t('Pas fait', 'Not done')} value={percent(given?.notDone)} />
    </fieldset>
  )
}
