import type { Box } from './page.ts'

/** Where the keyboard went, and what a look at the page in other states told. Pure data: rules judge it. */
export interface StateFacts {
  /** One stop of the Tab key, in order. */
  readonly stops: readonly FocusStop[]
  /** Where the keyboard is kept; null when it is free. */
  readonly trap: TrapFact | null
  /** Whether every stop was reached before the limit. */
  readonly complete: boolean
  readonly skipLink: SkipLinkFact | null
  /** At 320 CSS pixels: what sticks out to the right. */
  readonly overflow: readonly { readonly selector: string; readonly width: number }[] | null
  /** With the text spacing of WCAG 1.4.12: boxes that cut their text. */
  readonly cutBySpacing: readonly string[] | null
  /** With text at 200 %: boxes that cut their text. */
  readonly cutByZoom: readonly string[] | null
  /** Shown by `:hover` in a style sheet, and not by the keyboard. */
  readonly hoverOnly: readonly string[]
  /** Words that a style sheet adds before or after an element. */
  readonly generated: readonly { readonly selector: string; readonly text: string }[]
  /** Animated images that never stop, by selector. */
  readonly animated: readonly string[]
  /** Windows opened without any action. */
  readonly popups: readonly string[]
  /** Moving without end, longer than five seconds. */
  readonly endless: readonly string[]
  /** Contrast lost on hover or focus. */
  readonly stateContrast: readonly StateContrast[]
}

export interface FocusStop {
  readonly selector: string
  /** Whether the picture of the element changed when it took the focus; null when it could not be seen. */
  readonly visible: boolean | null
  readonly box: Box
}

export interface TrapFact {
  /** The window that keeps the keyboard, else the element where it came back. */
  readonly selector: string
  readonly inDialog: boolean
  /** False when something on the page may let people out, and a machine could not make it do so. */
  readonly sure: boolean
}

export interface SkipLinkFact {
  readonly selector: string
  readonly visibleOnFocus: boolean
  readonly works: boolean
}

export interface StateContrast {
  readonly selector: string
  readonly state: 'hover' | 'focus'
  readonly foreground: string
  readonly background: string
  readonly ratio: number
  readonly needed: number
}
