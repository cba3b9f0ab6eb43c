/** Thrown for a mistake of the calling program only: bad input is data, and gives findings. */
export class LicenceError extends Error {
  override readonly name = 'LicenceError'
  readonly info: Readonly<Record<string, unknown>>

  constructor(message: string, info: Readonly<Record<string, unknown>>) {
    super(message)
    this.info = info
  }
}
