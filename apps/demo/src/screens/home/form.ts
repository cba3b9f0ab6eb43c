/** What was typed in a form of the home page, and what is wrong with it. */
export interface Attempt {
  readonly form: 'siren' | 'site' | 'fichier'
  readonly values: Readonly<Record<string, string>>
  /** By field name. */
  readonly errors: Readonly<Record<string, string>>
}
