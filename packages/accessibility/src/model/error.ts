import type { Localized } from '@communaux/report'

export type ErrorInfo = { readonly kind: 'not-a-colour'; readonly input: string }

/** The one error of this package: a programmer's mistake, never a bad file. `info` says which. */
export class AccessibilityError extends Error {
  override readonly name = 'AccessibilityError'
  readonly info: ErrorInfo
  readonly text: Localized

  constructor(text: Localized, info: ErrorInfo, options?: ErrorOptions) {
    super(text.en, options)
    this.info = info
    this.text = text
  }
}
