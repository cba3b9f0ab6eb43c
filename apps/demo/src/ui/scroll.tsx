import type { PropsWithChildren } from 'hono/jsx'

/** A table that scrolls in its own region, reached by the keyboard, named by its caption. */
export function Scroll({ label, children }: PropsWithChildren<{ label: string }>) {
  return (
    <div class="scroll" role="region" aria-label={label} tabindex={0}>
      {children}
    </div>
  )
}
