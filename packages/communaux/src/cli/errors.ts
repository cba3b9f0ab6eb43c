import type { Localized } from '@communaux/report'

/**
 * What ends a run with exit code 2: wrong usage, a file that cannot be opened, no known format.
 * One line in each language: the place and how to mend it.
 */
export class CliError extends Error {
  readonly text: Localized

  constructor(text: Localized, options?: ErrorOptions) {
    super(text.en, options)
    this.name = 'CliError'
    this.text = text
  }
}

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}
