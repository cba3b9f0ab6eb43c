/** What a programmer got wrong. Bad input is never thrown: it is findings. */
export type LabelErrorInfo =
  | { readonly kind: 'unusable-scale'; readonly scale: string; readonly problem: string }
  | { readonly kind: 'unknown-level'; readonly level: string; readonly known: readonly string[] }
  | { readonly kind: 'bad-option'; readonly option: string; readonly value: unknown }

/** The one error of this package. */
export class LabelError extends Error {
  override readonly name = 'LabelError'
  readonly info: LabelErrorInfo

  constructor(message: string, info: LabelErrorInfo, options?: ErrorOptions) {
    super(message, options)
    this.info = info
  }
}
