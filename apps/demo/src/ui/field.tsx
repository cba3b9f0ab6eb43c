import type { PropsWithChildren } from 'hono/jsx'
import type { View } from './view.ts'

type Props = PropsWithChildren<{
  view: View
  id: string
  label: string
  help?: string
  /** What is wrong and how to mend it; the field says it beside itself. */
  error?: string | undefined
}>

/** The ids that a control names in `aria-describedby`, when they are there. */
export const describedBy = (id: string, help: boolean, error: boolean): string | undefined =>
  [help ? `${id}-aide` : '', error ? `${id}-erreur` : ''].filter(Boolean).join(' ') || undefined

/** A label above, help under it, the error beside the control. */
export function Field({ view, id, label, help, error, children }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && <p class="help" id={`${id}-aide`}>{help}</p>}
      {error !== undefined && (
        <p class="error" id={`${id}-erreur`}>
          <span class="unseen">{view.t('Erreur :', 'Error:')} </span>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

type TextProps = Omit<Props, 'children'> & { name: string; value?: string | undefined; type?: string; inputmode?: 'numeric'; autocomplete?: string | null; required?: boolean }

/** A field of one line. */
export function TextField({ name, value, type = 'text', inputmode, autocomplete = 'off', required, ...field }: TextProps) {
  const { id, help, error } = field
  return (
    <Field {...field}>
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        inputmode={inputmode}
        autocomplete={autocomplete ?? undefined}
        required={required}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(id, help !== undefined, error !== undefined)}
      />
    </Field>
  )
}
