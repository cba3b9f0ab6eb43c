import { CliError } from './errors.ts'

/** A whole number of an option, or one line that says so. */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new CliError({ fr: `${option} attend un nombre entier.`, en: `${option} needs a whole number.` })
}
