import type { PropsWithChildren } from 'hono/jsx'

interface Props {
  readonly caption: string
  /** The columns, by their words. */
  readonly head: readonly string[]
  /** Columns of figures, from this one on. */
  readonly figuresFrom?: number
  /** Whether the caption is shown; else it is only heard. */
  readonly isTitled?: boolean
  readonly class?: string
}

/** A table that scrolls in its own region, reached by the keyboard, named by its caption. The rows are its children. */
export function Table({ caption, head, figuresFrom = head.length, isTitled = false, class: name, children }: PropsWithChildren<Props>) {
  return (
    <div class="scroll" role="region" aria-label={caption} tabindex={0}>
      {isTitled && <p class="kicker" aria-hidden="true">{caption}</p>}
      <table class={name}>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th scope="col" class={index >= figuresFrom ? 'n' : undefined}>{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
